// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Small steps through the XML of a model. */
final class ModelXml {
    private ModelXml() {}

    static Element root(InputStream xml) {
        try (xml) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(xml).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new DictionaryException("A model cannot be read: " + e.getMessage(), e);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst();
    }

    /** The elements inside the named child, none if it is missing. */
    static List<Element> within(Element parent, String name) {
        return child(parent, name).map(ModelXml::children).orElse(List.of());
    }

    static Optional<String> text(Element parent, String name) {
        return child(parent, name).map(child -> child.getTextContent().trim());
    }

    static boolean flag(Element parent, String name) {
        return text(parent, name).map(Boolean::parseBoolean).orElse(false);
    }
}
