// SPDX-License-Identifier: Apache-2.0
package org.pishkhan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is in the JAR and the AMP that were built. */
class PackagesIT {

    private static final Path JAR = Path.of(System.getProperty("pishkhan.jar"));
    private static final Path AMP = Path.of(System.getProperty("pishkhan.amp"));
    private static final String MODULE = "alfresco/module/pishkhan-platform/";

    /** Alfresco ships nothing in our namespace, so nothing outside of it could be shipped twice. */
    @Test
    void bringsNoClassUnderAnotherName() throws IOException {
        List<String> names = names(JAR);

        assertThat(names)
                .filteredOn(name -> name.endsWith(".class"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("org/pishkhan/"));
    }

    @Test
    void bringsWhatAlfrescoLooksFor() throws IOException {
        assertThat(names(JAR))
                .contains(
                        MODULE + "module.properties",
                        MODULE + "module-context.xml",
                        MODULE + "alfresco-global.properties",
                        MODULE + "model/pishkhan-model.xml",
                        MODULE + "workflow/letter.bpmn20.xml")
                .noneMatch(name -> name.startsWith("META-INF/maven/com.google"));
    }

    @Test
    void namesItsVersion() throws IOException {
        assertThat(text(JAR, MODULE + "module.properties"))
                .contains("module.id=pishkhan-platform")
                .containsPattern("module.version=\\d+\\.\\d+\\.\\d+")
                .doesNotContain("${");
    }

    /** The library looks for its metadata by a name that the relocation had to change too. */
    @Test
    void readsPhoneNumbersWithTheRelocatedLibrary() throws Exception {
        URL[] jar = {JAR.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
            Class<?> library = loader.loadClass("org.pishkhan.shaded.phonenumbers.PhoneNumberUtil");
            Object util = library.getMethod("getInstance").invoke(null);
            Method parse = library.getMethod("parse", CharSequence.class, String.class);

            Object number = parse.invoke(util, "۰۹۱۲۱۲۳۴۵۶۷", "IR");

            Method isValid = library.getMethod("isValidNumber", number.getClass());
            assertThat(isValid.invoke(util, number)).isEqualTo(true);
        }
    }

    @Test
    void packsTheSameJarAsAmp() throws IOException {
        assertThat(names(AMP)).contains("module.properties", "file-mapping.properties", "lib/pishkhan-platform.jar");
        try (ZipFile amp = new ZipFile(AMP.toFile())) {
            ZipEntry jar = amp.getEntry("lib/pishkhan-platform.jar");
            assertThat(amp.getInputStream(jar))
                    .hasSameContentAs(JAR.toUri().toURL().openStream());
        }
    }

    private static List<String> names(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return Collections.list(zip.entries()).stream()
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    private static String text(Path archive, String name) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile());
                InputStream entry = zip.getInputStream(zip.getEntry(name))) {
            return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
