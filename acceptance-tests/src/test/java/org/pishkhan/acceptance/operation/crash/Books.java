// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.acceptance.operation.crash;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pishkhan.acceptance.stage.Cast;
import org.pishkhan.acceptance.wire.Reply;
import org.pishkhan.acceptance.wire.View;

/**
 * What the product says of all requests together, read once.
 *
 * @param register rows of the register books by tracking code
 * @param tasks running tasks of all experts by tracking code, each as the expert's user name
 * @param messages lines of the SMS file by tracking code
 */
record Books(Map<String, List<View>> register, Map<String, List<String>> tasks, Map<String, List<View>> messages) {

    private static final int PAGE = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    static Books read(Cast cast) {
        return new Books(
                byCode(pages(page -> cast.secretary().readsRegister(page)).stream()),
                Stream.of(1, 2, 3)
                        .map(cast::expert)
                        .flatMap(expert -> pages(page -> expert.seesTasks(page)).stream()
                                .map(task -> Map.entry(task.text("trackingCode"), expert.userName())))
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))),
                byCode(cast.sms().lines().stream()
                        .flatMap(Books::parsed)
                        .filter(line -> !line.text("kind").equals("otp"))));
    }

    List<View> register(Dossier dossier) {
        return register.getOrDefault(dossier.code(), List.of());
    }

    List<String> tasks(Dossier dossier) {
        return tasks.getOrDefault(dossier.code(), List.of());
    }

    List<View> messages(Dossier dossier) {
        return messages.getOrDefault(dossier.code(), List.of());
    }

    /** The numbers of one secretariat, as they count, lowest first. */
    Map<String, List<Integer>> numbers() {
        return register.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(row -> row.number("n")))
                .collect(groupingBy(row -> row.text("secretariat"), mapping(row -> row.number("n"), toList())));
    }

    /** What each number, and each message, should be there but once. */
    List<String> doubled() {
        Stream<String> numbers =
                register.values().stream().flatMap(List::stream).map(row -> row.text("number"));
        Stream<String> ids = messages.values().stream().flatMap(List::stream).map(line -> line.text("id"));
        return Stream.concat(numbers, ids).collect(groupingBy(Function.identity(), counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> entry.getKey() + " × " + entry.getValue())
                .toList();
    }

    static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    /** All items of a list. Only for lists that nobody changes meanwhile. */
    static List<View> pages(Function<Map<String, ?>, Reply> list) {
        List<View> all = new ArrayList<>();
        int total;
        do {
            View page = list.apply(Map.of("skip", all.size(), "max", PAGE)).granted();
            all.addAll(page.list("items"));
            total = page.list("items").isEmpty() ? all.size() : page.number("total");
        } while (all.size() < total);
        return all;
    }

    private static Map<String, List<View>> byCode(Stream<View> items) {
        return items.collect(groupingBy(item -> item.text("trackingCode")));
    }

    /** A line that a crash tore is none. */
    private static Stream<View> parsed(String line) {
        try {
            return Stream.of(new View(JSON.readTree(line)));
        } catch (JsonProcessingException torn) {
            return Stream.empty();
        }
    }
}
