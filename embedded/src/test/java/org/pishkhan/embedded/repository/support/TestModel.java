// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.support;

import org.alfresco.service.namespace.QName;

/** Names of the model that the contract tests use. */
public final class TestModel {
    public static final String URI = "http://www.example.org/model/test/1.0";
    public static final QName TYPE_DOSSIER = name("dossier");
    public static final QName TYPE_SPECIAL_DOSSIER = name("specialDossier");
    public static final QName TYPE_EVENT = name("event");
    public static final QName ASSOC_HISTORY = name("history");
    public static final QName PROP_STATUS = name("status");
    public static final QName PROP_KEY = name("key");
    public static final QName PROP_SUBMITTED = name("submitted");
    public static final QName PROP_NUMBER = name("number");
    public static final QName PROP_MARKED = name("marked");
    public static final QName PROP_LABELS = name("labels");
    public static final QName PROP_TEXT = name("text");
    public static final QName PROP_REQUIRED = name("required");
    public static final QName ASPECT_REFERRED = name("referred");
    public static final QName PROP_REFERRED_TO = name("referredTo");

    private TestModel() {}

    private static QName name(String localName) {
        return QName.createQName(URI, localName);
    }
}
