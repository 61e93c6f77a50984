// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares two folders of class files byte by byte; names the classes that differ and ends with 1 if there are any. */
final class CompareClasses {

    private CompareClasses() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, byte[]> standIn = read(Path.of(arguments[0]));
        Map<String, byte[]> real = read(Path.of(arguments[1]));
        List<String> differing = differing(standIn, real);
        if (standIn.isEmpty()) {
            System.err.println("There are no classes in " + arguments[0]);
            System.exit(1);
        }
        differing.forEach(name -> System.err.println("differs: " + name));
        System.out.println(standIn.size() + " classes compared with Alfresco " + arguments[2] + ": "
                + (differing.isEmpty() ? "identical" : differing.size() + " differ"));
        System.exit(differing.isEmpty() ? 0 : 1);
    }

    private static List<String> differing(Map<String, byte[]> standIn, Map<String, byte[]> real) {
        TreeSet<String> names = new TreeSet<>(standIn.keySet());
        names.addAll(real.keySet());
        names.removeIf(name -> java.util.Arrays.equals(standIn.get(name), real.get(name)));
        return List.copyOf(names);
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                classes.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return classes;
    }
}
