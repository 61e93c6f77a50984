// SPDX-License-Identifier: Apache-2.0
package org.springframework.extensions.surf.util;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The locale of the current thread and the messages of all registered bundles. */
public class I18NUtil {
    private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}([_-]([A-Z]{2}|[0-9]{3})?([_-][^_-]+)?)?");
    private static final ThreadLocal<Locale> LOCALE_OF_THREAD = new ThreadLocal<>();
    private static final ThreadLocal<Locale> CONTENT_LOCALE_OF_THREAD = new ThreadLocal<>();
    private static final Set<String> BUNDLES = Collections.synchronizedSet(new LinkedHashSet<>());
    private static final Map<Locale, Map<String, String>> MESSAGES = new ConcurrentHashMap<>();

    public static void setLocale(Locale locale) {
        LOCALE_OF_THREAD.set(locale);
    }

    /** Sets the locale from the first language of an {@code Accept-Language} header; does nothing without one. */
    public static void setLocaleFromLanguage(String acceptLang) {
        if (acceptLang == null || acceptLang.isEmpty()) {
            return;
        }
        String[] parts = acceptLang.trim().split("[,; ]+");
        setLocale(parseLocale(parts[0].isEmpty() && parts.length > 1 ? parts[1] : parts[0]));
    }

    /** The thread's locale, else the JVM's. */
    public static Locale getLocale() {
        Locale locale = LOCALE_OF_THREAD.get();
        return locale == null ? Locale.getDefault() : locale;
    }

    public static Locale getLocaleOrNull() {
        return LOCALE_OF_THREAD.get();
    }

    public static void setContentLocale(Locale locale) {
        CONTENT_LOCALE_OF_THREAD.set(locale);
    }

    /** The thread's locale for stored texts, else {@link #getLocale()}. */
    public static Locale getContentLocale() {
        Locale locale = CONTENT_LOCALE_OF_THREAD.get();
        return locale == null ? getLocale() : locale;
    }

    public static Locale getContentLocaleOrNull() {
        return CONTENT_LOCALE_OF_THREAD.get();
    }

    /** Reads {@code fa_IR} or {@code fa-IR}; what is no locale gives the JVM's, null gives null. */
    public static Locale parseLocale(String localeStr) {
        if (localeStr == null) {
            return null;
        }
        if (!LOCALE.matcher(localeStr).matches()) {
            return Locale.getDefault();
        }
        String[] parts = localeStr.split("[_-]", 3);
        return new Locale.Builder()
                .setLanguage(parts[0])
                .setRegion(parts.length > 1 ? parts[1] : "")
                .build();
    }

    /** Adds a bundle by the class path name that {@link ResourceBundle} takes; a later bundle wins over an earlier. */
    public static void registerResourceBundle(String bundleBaseName) {
        if (BUNDLES.add(bundleBaseName)) {
            MESSAGES.clear();
        }
    }

    /** The message in the thread's locale, null if no bundle has it. */
    public static String getMessage(String messageKey) {
        return getMessage(messageKey, getLocale());
    }

    public static String getMessage(String messageKey, Locale locale) {
        return messages(locale).get(messageKey);
    }

    public static String getMessage(String messageKey, Object... params) {
        return getMessage(messageKey, getLocale(), params);
    }

    public static String getMessage(String messageKey, Locale locale, Object... params) {
        String message = getMessage(messageKey, locale);
        return message == null || params == null ? message : MessageFormat.format(message, params);
    }

    public static Map<String, String> getAllMessages() {
        return messages(getLocale());
    }

    private static Map<String, String> messages(Locale locale) {
        return MESSAGES.computeIfAbsent(locale, I18NUtil::load);
    }

    private static Map<String, String> load(Locale locale) {
        Map<String, String> messages = new HashMap<>();
        synchronized (BUNDLES) {
            for (String name : BUNDLES) {
                ResourceBundle bundle = ResourceBundle.getBundle(name, locale);
                bundle.keySet().forEach(key -> messages.put(key, bundle.getString(key)));
            }
        }
        return messages;
    }
}
