// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

/**
 * One thing that is missing from a returned request: the code of a document of the service, or free words of the officer.
 *
 * @param text 1 to 500 characters
 */
public record Deficiency(String text) {}
