// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import org.alfresco.service.cmr.security.PermissionService;

/** The names of our groups, with Alfresco's prefix. */
public final class Groups {

    public static final String ALL = PermissionService.GROUP_PREFIX + "PISHKHAN";
    public static final String EVALUATORS = ALL + "_EVALUATORS";
    public static final String ADMINISTRATORS = ALL + "_ADMINISTRATORS";

    static final String OFFICERS = ALL + "_OFFICERS_";
    static final String RECEIVERS = ALL + "_RECEIVERS_";
    static final String MANAGERS = ALL + "_MANAGERS_";
    static final String SECRETARIATS = ALL + "_SECRETARIAT_";

    private Groups() {}

    /** Those who triage the requests of a desk. */
    public static String officers(String desk) {
        return OFFICERS + desk;
    }

    /** Those who may receive letters of a desk. */
    public static String receivers(String desk) {
        return RECEIVERS + desk;
    }

    public static String managers(String desk) {
        return MANAGERS + desk;
    }

    /** Those who keep the register of a secretariat. */
    public static String secretariat(String code) {
        return SECRETARIATS + code;
    }
}
