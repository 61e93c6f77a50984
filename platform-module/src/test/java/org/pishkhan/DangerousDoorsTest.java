// SPDX-License-Identifier: Apache-2.0
package org.pishkhan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Means of the Java platform through which input could become code, a command or a call: the product has none of them. */
@AnalyzeClasses(packages = "org.pishkhan", importOptions = ArchitectureTest.TheProduct.class)
class DangerousDoorsTest {

    @ArchTest
    static final ArchRule STARTS_NO_PROGRAM = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.ProcessBuilder")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.Runtime");

    @ArchTest
    static final ArchRule READS_NO_SERIALISED_OBJECTS =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream");

    @ArchTest
    static final ArchRule EVALUATES_NO_EXPRESSIONS_SCRIPTS_OR_TEMPLATES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.script..", "org.springframework.expression..", "freemarker..", "org.mozilla.javascript..");

    @ArchTest
    static final ArchRule PARSES_NO_XML_AND_ASKS_NO_DIRECTORY = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml..", "org.w3c.dom..", "org.xml.sax..", "javax.naming..");

    @ArchTest
    static final ArchRule CALLS_NO_ADDRESSES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URL")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "org.apache.http..", "org.apache.hc..");

    @ArchTest
    static final ArchRule DRAWS_NO_CHANCE_THAT_CAN_BE_FORESEEN = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .orShould()
            .callMethod(Math.class, "random");
}
