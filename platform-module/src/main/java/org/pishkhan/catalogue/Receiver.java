// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.catalogue;

/** Someone who may receive letters. */
public record Receiver(String userName, String displayName) {}
