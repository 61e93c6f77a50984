// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.pishkhan.request.Language;

/** The words of one message bundle of the module, in the languages that we speak. */
public final class Wording {

    private static final String FOLDER = "alfresco.module.pishkhan-platform.messages.";
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String bundle;

    /** @param bundle name of the bundle among the module's messages, for example {@code pishkhan-errors} */
    public Wording(String bundle) {
        this.bundle = FOLDER + bundle;
    }

    /** The text of this key with its arguments filled in; numbers come in the digits of the language. */
    public Optional<String> find(Language language, String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(
                bundle, Languages.locale(language), Wording.class.getClassLoader(), NO_FALLBACK);
        return texts.containsKey(key)
                ? Optional.of(new MessageFormat(texts.getString(key), Languages.locale(language)).format(arguments))
                : Optional.empty();
    }

    /** Like {@link #find}; the key itself where there is no text. */
    public String get(Language language, String key, Object... arguments) {
        return find(language, key, arguments).orElse(key);
    }
}
