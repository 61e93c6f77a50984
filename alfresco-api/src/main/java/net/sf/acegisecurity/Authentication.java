// SPDX-License-Identifier: Apache-2.0
package net.sf.acegisecurity;

import java.io.Serializable;
import java.security.Principal;

/** A signed-in user, as the old security library that Alfresco keeps calls it. */
public interface Authentication extends Principal, Serializable {
    Object getPrincipal();

    void setAuthenticated(boolean isAuthenticated);

    boolean isAuthenticated();
}
