// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.fileupload2.core.MultipartInput;

/**
 * Opens a multipart body with room for long file names in the headers of its parts. The library allows 512 bytes since
 * its version M4 (Alfresco 25.3), too few for a Persian name of 250 letters, and has a setter; the M1 of Alfresco 23.x to
 * 25.1 allows 10 kB and has none.
 */
final class PartHeaderLimit {

    private static final int BYTES = 4 * 1024;
    private static final Optional<Method> SETTER = Arrays.stream(MultipartInput.Builder.class.getMethods())
            .filter(method -> method.getName().equals("setPartHeaderSizeMax"))
            .findFirst();

    private PartHeaderLimit() {}

    static MultipartInput open(InputStream body, byte[] boundary) throws IOException {
        MultipartInput.Builder builder =
                MultipartInput.builder().setInputStream(body).setBoundary(boundary);
        raise(builder);
        MultipartInput input = builder.get();
        input.setHeaderCharset(StandardCharsets.ISO_8859_1);
        return input;
    }

    private static void raise(MultipartInput.Builder builder) {
        if (SETTER.isEmpty()) {
            return;
        }
        try {
            SETTER.get().invoke(builder, BYTES);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
