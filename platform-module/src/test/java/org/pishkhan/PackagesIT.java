// SPDX-License-Identifier: Apache-2.0
package org.pishkhan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What is in the JAR and the AMP that were built. */
class PackagesIT {

    private static final Path JAR = Path.of(System.getProperty("pishkhan.jar"));
    private static final Path AMP = Path.of(System.getProperty("pishkhan.amp"));
    private static final String SERVICE = """
            {"code": "x", "title": {"fa": "خ"}, "durationWorkingDays": 1, "form": {
              "schema": {"type": "object", "properties": {
                "id": {"type": "string", "format": "national-id"},
                "born": {"type": "string", "format": "date"},
                "city": {"type": "string", "pattern": "^[0-9]+$"},
                "call": {"type": "string", "format": "phone"}}},
              "labels": {"id": {"fa": "۱"}, "born": {"fa": "۲"}, "city": {"fa": "۳"}, "call": {"fa": "۴"}},
              "hints": {"city": {"fa": "رقم"}}}}""";
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

    /** Its own words, meta-schemas and readers of YAML and times are left out: forms must do without them. */
    @Test
    void judgesFormsWithTheRelocatedLibrary() throws Exception {
        assertThat(names(JAR)).noneMatch(name -> name.matches("(jsv-messages|draft|ucd).*"));
        List<URL> path = new ArrayList<>(List.of(JAR.toUri().toURL()));
        for (Class<?> shipped :
                List.of(JsonNode.class, JsonFactory.class, JsonCreator.class, LoggerFactory.class, ULocale.class)) {
            path.add(shipped.getProtectionDomain().getCodeSource().getLocation());
        }
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Object json = loader.loadClass(ObjectMapper.class.getName())
                    .getConstructor()
                    .newInstance();
            Object sheet = json.getClass()
                    .getMethod("readValue", String.class, Class.class)
                    .invoke(json, SERVICE, loader.loadClass("org.pishkhan.store.ServiceSheet"));
            Method toService = sheet.getClass().getDeclaredMethod("toService", String.class);
            toService.setAccessible(true);
            Object form = call(toService.invoke(sheet, "central"), "form");
            Object refusals = loader.loadClass("org.pishkhan.request.Refusals")
                    .getConstructor()
                    .newInstance();
            Object typed = loader.loadClass("org.pishkhan.request.FormValues")
                    .getConstructor(Map.class)
                    .newInstance(Map.of("id", "0073526641", "born", "2026-13-01", "city", "x", "call", "1"));
            Method checked = loader.loadClass("org.pishkhan.catalogue.ServiceForm")
                    .getMethod("checked", typed.getClass(), Optional.class, refusals.getClass());

            checked.invoke(form, typed, Optional.empty(), refusals);

            assertThatThrownBy(() -> call(refusals, "check"))
                    .cause()
                    .hasMessageContainingAll(
                            "form.id national-id", "form.born not-a-date", "form.city pattern", "form.call phone");
        }
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
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
