// SPDX-License-Identifier: Apache-2.0
package org.springframework.extensions.webscripts;

import java.util.Set;

/** A web script's descriptor, parsed. */
public interface Description {
    /** Who may call. */
    enum RequiredAuthentication {
        none,
        guest,
        user,
        sysadmin,
        admin
    }

    /** Which transaction the container opens around the script. */
    enum RequiredTransaction {
        none,
        required,
        requiresnew
    }

    /** Where the format of the answer may be named. */
    enum FormatStyle {
        any,
        extension,
        argument
    }

    /** How far callers may rely on the script. */
    enum Lifecycle {
        none,
        sample,
        draft,
        draft_public_api,
        public_api,
        deprecated,
        internal,
        limited_support
    }

    /** Path of the descriptor below the search path without {@code .desc.xml}: {@code org/pishkhan/public/otp.post}. */
    String getId();

    String getShortName();

    String getDescription();

    Set<String> getFamilys();

    RequiredAuthentication getRequiredAuthentication();

    String getRunAs();

    RequiredTransaction getRequiredTransaction();

    /** The HTTP method, upper case, taken from the last part of the id. */
    String getMethod();

    String[] getURIs();

    FormatStyle getFormatStyle();

    String getDefaultFormat();

    Lifecycle getLifecycle();

    /** Whether the runtime takes multipart bodies apart before the script sees them. */
    boolean getMultipartProcessing();
}
