// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.namespace;

import java.util.regex.Pattern;

/** Matches qualified names by regular expressions for the namespace and the local name, or for the two together. */
public class RegexQNamePattern implements QNamePattern {
    public static final QNamePattern MATCH_ALL = new QNamePattern() {
        @Override
        public boolean isMatch(QName qname) {
            return true;
        }
    };

    private final Pattern pattern;

    public RegexQNamePattern(String namespaceUriPattern, String localNamePattern) {
        this("\\{" + namespaceUriPattern + "\\}" + localNamePattern);
    }

    public RegexQNamePattern(String combinedPattern) {
        this.pattern = Pattern.compile(combinedPattern);
    }

    @Override
    public boolean isMatch(QName qname) {
        return pattern.matcher(qname.toString()).matches();
    }
}
