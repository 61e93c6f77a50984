// SPDX-License-Identifier: Apache-2.0
package org.alfresco.i18n;

import java.util.List;
import org.springframework.extensions.surf.util.I18NUtil;

/** Registers message bundles; modules declare it as a bean. */
public class ResourceBundleBootstrapComponent {
    /** Names of bundles on the class path. */
    public void setResourceBundles(List<String> resourceBundles) {
        resourceBundles.forEach(I18NUtil::registerResourceBundle);
    }
}
