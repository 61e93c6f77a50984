// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Models are read as strictly as by {@code org/alfresco/repo/dictionary/m2binding.xml}, {@code CompiledModel} and
 * {@code M2ClassDefinition} (alfresco-community-repo, data-model); there one mistake keeps the repository from starting.
 */
class ModelStrictnessTest {
    private final Dictionary dictionary = new Dictionary(new Namespaces());

    private static InputStream model(String content) {
        String xml = "<model name='x:model' xmlns='http://www.alfresco.org/model/dictionary/1.0'><imports>"
                + "<import uri='http://www.alfresco.org/model/dictionary/1.0' prefix='d'/>"
                + "<import uri='http://www.alfresco.org/model/content/1.0' prefix='cm'/></imports>"
                + "<namespaces><namespace uri='http://x' prefix='x'/></namespaces>" + content + "</model>";
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsARightModel() {
        assertThatCode(() -> dictionary.add(
                        model("<types><type name='x:a'><title>A</title><parent>cm:folder</parent><properties>"
                                + "<property name='x:p'><type>d:text</type><mandatory>true</mandatory></property>"
                                + "</properties></type></types>")))
                .doesNotThrowAnyException();
        assertThat(dictionary.property(QName.createQName("http://x", "p"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<types><type name='x:a'><properties><property name='x:p'><type>d:text</type></property></properties></type>"
                        + "<type name='x:b'><properties><property name='x:p'><type>d:text</type></property></properties></type></types>",
                "<types><type name='x:a'/><type name='x:a'/></types>",
                "<types><type name='x:a'><parent>cm:unknown</parent></type></types>",
                "<types><type name='x:a'><parent>y:unknown</parent></type></types>",
                "<types><type name='x:a'><parent>cm:titled</parent></type></types>",
                "<types><type name='x:a'><properties><property name='x:p'><type>d:unknown</type></property></properties></type></types>",
                "<types><type name='x:a'><properties><property name='x:p'/></properties></type></types>",
                "<types><type name='x:a'><mandatory-aspects><aspect>x:none</aspect></mandatory-aspects></type></types>",
                "<types><type name='x:a'><parent>cm:folder</parent><title>late</title></type></types>",
                "<types><type name='x:a'><properties><property name='x:p'><mandatory>true</mandatory><type>d:text</type></property></properties></type></types>",
                "<types><type name='x:a'><nonsense/></type></types>",
                "<types><type name='x:a'><properties><property name='x:p'><type>d:text</type><constraints><constraint ref='x:none'/></constraints></property></properties></type></types>",
                "<types><type name='x:a'><parent>x:b</parent></type><type name='x:b'><parent>x:a</parent></type></types>",
                "<aspects><aspect name='x:a'><associations><child-association name='x:c'><target><class>x:none</class></target></child-association></associations></aspect></aspects>",
                "<aspects/><types/>"
            })
    void refusesAWrongModel(String content) {
        assertThatThrownBy(() -> dictionary.add(model(content))).isInstanceOf(DictionaryException.class);
    }
}
