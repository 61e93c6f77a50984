// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.pishkhan.request.Folding;
import org.pishkhan.request.InvalidField;
import org.pishkhan.request.InvalidInput;
import org.pishkhan.request.Language;
import org.pishkhan.request.Paging;
import org.pishkhan.request.TrackingCode;
import org.pishkhan.request.UnknownItem;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** One call as the scripts see it: every value checked for form, none for meaning. Closing it deletes its uploads. */
public final class Call implements AutoCloseable {

    private static final String SERVICES = "/pishkhan";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9$._-]{0,99}");
    private static final int LONGEST_WORDS = 200;

    private final WebScriptRequest request;
    private final FormReader forms;
    private final Client client;
    private final Language language;
    private Form form = new Form();
    private boolean formBegun;

    Call(WebScriptRequest request, FormReader forms, Client client) {
        this.request = request;
        this.forms = forms;
        this.client = client;
        this.language = Languages.preferred(header("Accept-Language"));
    }

    public Client client() {
        return client;
    }

    /** The language of the answer. */
    public Language language() {
        return language;
    }

    /** A code or file name of the path; what cannot be one is unknown. */
    public String name(String token) {
        String value = path(token);
        if (!NAME.matcher(value).matches()) {
            throw new UnknownItem(token);
        }
        return value;
    }

    /** The tracking code of the path; a malformed one is unknown. */
    public TrackingCode trackingCode() {
        return TrackingCode.parse(path("code")).orElseThrow(() -> new UnknownItem("request"));
    }

    /** The tracking code as typed, for those who count misses. */
    public String path(String token) {
        return Optional.ofNullable(request.getServiceMatch().getTemplateVars().get(token))
                .orElse("");
    }

    /**
     * A parameter of the query string; empty when it is absent or blank. One that comes twice is refused, and so is a query
     * string with a broken escape: the servlet container would silently leave that parameter out.
     */
    public Optional<String> query(String name) {
        String[] values = request.getParameterValues(name);
        if (values != null && values.length > 1) {
            throw new InvalidInput(InvalidField.of(name, "malformed"));
        }
        demandReadableQuery();
        return parameter(name).flatMap(value -> TextRules.checked(name, value)).map(String::strip);
    }

    /** A parameter of the query string as the container gives it. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    private void demandReadableQuery() {
        try {
            request.getQueryString();
        } catch (IllegalArgumentException brokenEscape) {
            throw Refusal.unreadable("Broken escape in the query string");
        }
    }

    /** The parameter {@code q}, folded for search; empty when there is none. */
    public String words() {
        String words = query("q").orElse("");
        if (words.codePointCount(0, words.length()) > LONGEST_WORDS) {
            throw new InvalidInput(InvalidField.of("q", "too-long", LONGEST_WORDS));
        }
        return Folding.words(words);
    }

    /** The parameters {@code skip} and {@code max}; a larger {@code max} than there may be is cut. */
    public Paging paging() {
        int skip = number("skip", 0, 0);
        return new Paging(skip, Math.min(number("max", Paging.DEFAULT_MAX, 1), Paging.GREATEST_MAX));
    }

    /** A header; empty when it is absent. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(request.getHeaderValues("Cookie")).flatMap(headers -> Cookie.find(name, headers));
    }

    /** The body as a JSON object; other fields than the known ones are refused. */
    public Fields json(String... known) {
        return Fields.of(Json.read(header("Content-Type"), plainBody()), Set.of(known));
    }

    /** The body as a form. Its files are there until the call is over. */
    public Form form(FormShape shape) throws IOException {
        formBegun = true;
        form = forms.read(header("Content-Type"), plainBody(), shape);
        return form;
    }

    /** Whether the body was being read as a form, so that the caller was let in. */
    boolean formBegun() {
        return formBegun;
    }

    /** The path of a resource of ours, as {@code Location} names it. */
    public String link(String path) {
        return request.getServiceContextPath() + SERVICES + path;
    }

    /** The path of the host's application, below which static files are. */
    String contextPath() {
        return request.getContextPath();
    }

    /** The path of the call below the host's web scripts, decoded. */
    String address() {
        return request.getPathInfo();
    }

    /** What the client says the body has, in bytes; -1 when it does not say. */
    long declaredLength() {
        return header("Content-Length")
                .filter(length -> length.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(-1L);
    }

    InputStream body() {
        return request.getContent().getInputStream();
    }

    /** The body for a reader of ours, none of which unpacks it. */
    private InputStream plainBody() {
        if (header("Content-Encoding")
                .filter(coding -> !coding.strip().equalsIgnoreCase("identity"))
                .isPresent()) {
            throw Refusal.wrongType();
        }
        return body();
    }

    @Override
    public void close() {
        form.close();
    }

    private int number(String name, int otherwise, int least) {
        String typed = query(name).map(Folding::digits).orElse(Integer.toString(otherwise));
        try {
            int number = Integer.parseInt(typed);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // refused below, like a number that is too small
        }
        throw new InvalidInput(InvalidField.of(name, "malformed"));
    }
}
