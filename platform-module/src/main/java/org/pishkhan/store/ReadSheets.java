// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pishkhan.catalogue.Service;

/** Makes services of their files; one whose file says what it said before is the same as before, its form compiled once. */
final class ReadSheets {

    private final ObjectMapper json = new ObjectMapper();
    private final Map<Written, Service> read = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException saying what is wrong with the file */
    Service service(String desk, String text) {
        return read.computeIfAbsent(new Written(desk, text), this::parse);
    }

    /** Keeps in mind what is in use. */
    void forgetAllBut(Collection<Service> services) {
        read.values().retainAll(services);
    }

    private Service parse(Written written) {
        try {
            ServiceSheet sheet = json.readValue(written.text(), ServiceSheet.class);
            if (sheet == null) {
                throw new IllegalArgumentException("The information sheet of the service is empty");
            }
            return sheet.toService(written.desk());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private record Written(String desk, String text) {}
}
