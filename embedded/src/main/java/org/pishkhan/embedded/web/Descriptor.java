// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.WebScriptException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A {@code *.desc.xml} file, with the defaults that {@code DescriptionImpl} of surf-webscripts gives. */
record Descriptor(
        String id,
        String shortName,
        String text,
        List<String> urls,
        Set<String> families,
        RequiredAuthentication authentication,
        Optional<String> runAs,
        RequiredTransaction transaction,
        boolean readOnly,
        FormatStyle formatStyle,
        String defaultFormat,
        Lifecycle lifecycle,
        boolean multipartProcessing)
        implements Description {

    /**
     * Reads a descriptor.
     *
     * @param id path below the search path without {@code .desc.xml}; its last part names the method
     * @throws WebScriptException if the descriptor would not be accepted by the real container either
     */
    static Descriptor parse(String id, InputStream file) throws IOException {
        if (id.lastIndexOf('.') < 0 || id.endsWith(".")) {
            throw new WebScriptException("The name of a descriptor must be <name>.<method>.desc.xml: " + id);
        }
        Element root = root(file);
        RequiredAuthentication authentication =
                value(root, "authentication", RequiredAuthentication::valueOf, RequiredAuthentication.none);
        RequiredTransaction transactionDefault =
                authentication == RequiredAuthentication.none ? RequiredTransaction.none : RequiredTransaction.required;
        return new Descriptor(
                id,
                text(root, "shortname").orElseThrow(() -> new WebScriptException("Expected <shortname> value")),
                text(root, "description").orElse(""),
                urls(root),
                new TreeSet<>(texts(root, "family")),
                authentication,
                attribute(root, "authentication", "runas"),
                value(root, "transaction", RequiredTransaction::valueOf, transactionDefault),
                attribute(root, "transaction", "allow")
                        .filter("readonly"::equals)
                        .isPresent(),
                value(root, "format", FormatStyle::valueOf, FormatStyle.any),
                attribute(root, "format", "default").orElse("html"),
                value(root, "lifecycle", Lifecycle::valueOf, Lifecycle.none),
                attribute(root, "formdata", "multipart-processing")
                        .map(Boolean::parseBoolean)
                        .orElse(true));
    }

    private static Element root(InputStream file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder().parse(file).getDocumentElement();
            if (!root.getTagName().equals("webscript")) {
                throw new WebScriptException("Expected <webscript> as the root element");
            }
            return root;
        } catch (SAXException | ParserConfigurationException e) {
            throw new WebScriptException("The descriptor cannot be read", e);
        }
    }

    private static List<String> urls(Element root) {
        List<String> urls = elements(root, "url").stream()
                .map(element -> element.getTextContent().isBlank()
                        ? element.getAttribute("template")
                        : element.getTextContent().trim())
                .toList();
        if (urls.isEmpty() || urls.contains("")) {
            throw new WebScriptException("Expected <url> element value");
        }
        return urls;
    }

    private static <T> T value(Element root, String name, Function<String, T> reader, T fallback) {
        try {
            return text(root, name).map(reader).orElse(fallback);
        } catch (IllegalArgumentException e) {
            throw new WebScriptException("<" + name + "> has no valid value", e);
        }
    }

    private static Optional<String> text(Element root, String name) {
        return texts(root, name).stream().findFirst().filter(text -> !text.isEmpty());
    }

    private static List<String> texts(Element root, String name) {
        return elements(root, name).stream()
                .map(element -> element.getTextContent().trim())
                .toList();
    }

    private static Optional<String> attribute(Element root, String name, String attribute) {
        return elements(root, name).stream()
                .findFirst()
                .map(element -> element.getAttribute(attribute).trim())
                .filter(value -> !value.isEmpty());
    }

    private static List<Element> elements(Element root, String name) {
        NodeList children = root.getChildNodes();
        return java.util.stream.IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE
                        && node.getNodeName().equals(name))
                .map(Element.class::cast)
                .toList();
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getShortName() {
        return shortName;
    }

    @Override
    public String getDescription() {
        return text;
    }

    @Override
    public Set<String> getFamilys() {
        return families;
    }

    @Override
    public RequiredAuthentication getRequiredAuthentication() {
        return authentication;
    }

    @Override
    public String getRunAs() {
        return runAs.orElse(null);
    }

    @Override
    public RequiredTransaction getRequiredTransaction() {
        return transaction;
    }

    @Override
    public String getMethod() {
        return id.substring(id.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    @Override
    public String[] getURIs() {
        return urls.toArray(String[]::new);
    }

    @Override
    public FormatStyle getFormatStyle() {
        return formatStyle;
    }

    @Override
    public String getDefaultFormat() {
        return defaultFormat;
    }

    @Override
    public Lifecycle getLifecycle() {
        return lifecycle;
    }

    @Override
    public boolean getMultipartProcessing() {
        return multipartProcessing;
    }
}
