// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.namespace;

import java.io.Serializable;
import java.util.Collection;

/** A qualified name: namespace URI and local name; the prefix, when known, plays no part in equality. */
public final class QName implements QNamePattern, Serializable, Cloneable, Comparable<QName> {
    public static final String EMPTY_URI_SUBSTITUTE = ".empty";
    public static final char NAMESPACE_PREFIX = ':';
    public static final char NAMESPACE_BEGIN = '{';
    public static final char NAMESPACE_END = '}';
    public static final int MAX_LENGTH = 255;

    private static final long serialVersionUID = 3977016258204348976L;

    private final String namespaceURI;
    private final String localName;
    private final String prefix;

    private QName(String namespaceURI, String localName, String prefix) {
        this.namespaceURI = namespaceURI == null || namespaceURI.equals(EMPTY_URI_SUBSTITUTE)
                ? NamespaceService.DEFAULT_URI
                : namespaceURI;
        this.localName = requireLocalName(localName);
        this.prefix = prefix;
    }

    private static String requireLocalName(String localName) {
        if (localName == null || localName.isEmpty()) {
            throw new InvalidQNameException("The local name of a qualified name is missing");
        }
        return localName;
    }

    public static QName createQName(String namespaceURI, String localName) throws InvalidQNameException {
        return new QName(namespaceURI, localName, null);
    }

    public static QName createQName(String prefix, String localName, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        requireLocalName(localName);
        if (prefixResolver == null) {
            throw new IllegalArgumentException("The prefix resolver is missing");
        }
        String known = prefix == null ? NamespaceService.DEFAULT_PREFIX : prefix;
        String uri = prefixResolver.getNamespaceURI(known);
        if (uri == null) {
            throw new NamespaceException("No namespace has the prefix " + known);
        }
        return new QName(uri, localName, known);
    }

    public static QName createQName(String qname, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        if (qname == null) {
            return null;
        }
        String[] parts = splitPrefixedQName(qname);
        return createQName(parts[0], parts[1], prefixResolver);
    }

    public static QName createQName(String qname) throws InvalidQNameException {
        if (qname == null || qname.isEmpty()) {
            throw new InvalidQNameException("The qualified name is missing");
        }
        int begin = qname.indexOf(NAMESPACE_BEGIN);
        if (begin == -1) {
            return new QName(null, qname, null);
        }
        int end = qname.indexOf(NAMESPACE_END, begin + 1);
        if (begin != 0 || end == -1) {
            throw new InvalidQNameException("'" + qname + "' does not have the form {uri}name");
        }
        return new QName(qname.substring(1, end), qname.substring(end + 1), null);
    }

    public static QName createQNameWithValidLocalName(final String namespaceURI, String localName) {
        return new QName(namespaceURI, createValidLocalName(localName), null);
    }

    public static String createValidLocalName(String name) {
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException("The local name is missing");
        }
        return name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
    }

    public static String[] splitPrefixedQName(String qname) throws InvalidQNameException, NamespaceException {
        if (qname == null) {
            return null;
        }
        int colon = qname.indexOf(NAMESPACE_PREFIX);
        String prefix = colon == -1 ? NamespaceService.DEFAULT_PREFIX : qname.substring(0, colon);
        return new String[] {prefix, qname.substring(colon + 1)};
    }

    public String getLocalName() {
        return localName;
    }

    public String getNamespaceURI() {
        return namespaceURI;
    }

    public QName getPrefixedQName(NamespacePrefixResolver resolver) {
        return new QName(namespaceURI, localName, firstPrefix(resolver));
    }

    @Override
    public boolean isMatch(QName qname) {
        return equals(qname);
    }

    public String toPrefixString() {
        return prefix == null ? localName : prefix + NAMESPACE_PREFIX + localName;
    }

    public String getPrefixString() {
        return toPrefixString();
    }

    public String toPrefixString(NamespacePrefixResolver prefixResolver) {
        String found = firstPrefix(prefixResolver);
        return found.equals(NamespaceService.DEFAULT_PREFIX) ? localName : found + NAMESPACE_PREFIX + localName;
    }

    private String firstPrefix(NamespacePrefixResolver resolver) {
        Collection<String> prefixes = resolver.getPrefixes(namespaceURI);
        if (prefixes.isEmpty()) {
            throw new NamespaceException("No prefix is registered for the namespace " + namespaceURI);
        }
        return prefixes.iterator().next();
    }

    public static QName resolveToQName(NamespacePrefixResolver prefixResolver, String str) {
        if (str == null || str.isEmpty()) {
            throw new IllegalArgumentException("The name is missing");
        }
        if (str.charAt(0) == NAMESPACE_BEGIN) {
            return createQName(str);
        }
        int colon = str.indexOf(NAMESPACE_PREFIX);
        if (colon == -1) {
            return createQName(NamespaceService.CONTENT_MODEL_1_0_URI, str);
        }
        String uri = prefixResolver.getNamespaceURI(str.substring(0, colon));
        return uri == null ? null : createQName(uri, str.substring(colon + 1));
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof QName other
                && localName.equals(other.localName)
                && namespaceURI.equals(other.namespaceURI);
    }

    @Override
    public int hashCode() {
        return 37 * localName.hashCode() + namespaceURI.hashCode();
    }

    @Override
    public int compareTo(QName other) {
        int byNamespace = namespaceURI.compareTo(other.namespaceURI);
        return byNamespace == 0 ? localName.compareTo(other.localName) : byNamespace;
    }

    @Override
    public String toString() {
        return NAMESPACE_BEGIN + namespaceURI + NAMESPACE_END + localName;
    }
}
