// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pishkhan.request.Language;

/** Serves the shell of a page: everything else on it is a static file or comes over the HTTP interface. */
public abstract class PageScript extends ApiScript {

    private static final String FOLDER = "/alfresco/module/pishkhan-platform/pages/";
    private static final Pattern TOKEN = Pattern.compile("\\{\\{([a-z]+)}}");
    private static final String POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; "
            + "font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private final String name;
    private final boolean demo;
    private final Wording words = new Wording("pishkhan-words");

    /**
     * @param name of the shell's file without {@code .html}
     * @param demo whether the page warns that it is a trial
     */
    protected PageScript(Edge edge, String name, boolean demo) {
        super(edge);
        this.name = name;
        this.demo = demo;
    }

    @Override
    protected final Response answer(Call call) throws IOException {
        Language language = call.parameter("lang").flatMap(Languages::ofCode).orElse(call.language());
        return Response.html(filled(shell(), call, language))
                .header("Content-Security-Policy", POLICY)
                .header("Content-Language", language.code())
                .header("Vary", "Accept-Language")
                .header("X-Frame-Options", "DENY")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }

    private String filled(String shell, Call call, Language language) {
        Map<String, String> values = Map.of(
                "lang", language.code(),
                "dir", language == Language.FA ? "rtl" : "ltr",
                "title", words.get(language, "page." + name),
                "assets", call.contextPath() + "/pishkhan",
                "services", call.link(""),
                "demo", Boolean.toString(demo));
        return TOKEN.matcher(shell)
                .replaceAll(token -> Matcher.quoteReplacement(Html.escaped(
                        Optional.ofNullable(values.get(token.group(1))).orElse(""))));
    }

    private String shell() throws IOException {
        try (InputStream shell = PageScript.class.getResourceAsStream(FOLDER + name + ".html")) {
            if (shell == null) {
                throw new IllegalStateException("The module lacks the page " + name);
            }
            return new String(shell.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
