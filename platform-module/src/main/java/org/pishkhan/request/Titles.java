// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

import java.util.Optional;

/** The words that people read where the desk's records hold codes. */
public interface Titles {

    /** The title of a desk; the code itself when there is no such desk any more. */
    String desk(String code, Language language);

    /** What a deficiency says: the title of the service's document with this code, or the officer's own words. */
    String deficiency(Optional<String> service, Deficiency deficiency);

    /** What a file is: the title of the service's document with this code, or the label itself. */
    String document(Optional<String> service, String label);
}
