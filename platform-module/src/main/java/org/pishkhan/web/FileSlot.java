// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.web;

import org.pishkhan.request.FileRole;

/**
 * A place for files in a form.
 *
 * @param name of the form's parts
 * @param greatestSize bytes of one file
 * @param mostFiles how many parts may have this name
 */
public record FileSlot(String name, FileRole role, long greatestSize, int mostFiles) {

    /** How an answer names the file that came as number {@code index}, counted from 0. */
    String nameOf(int index) {
        return mostFiles == 1 ? name : name + "[" + index + "]";
    }
}
