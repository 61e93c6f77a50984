// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.request;

/**
 * Who files: the name as given, the proven number, and the language to be addressed in.
 *
 * @param fullName 1 to 200 characters
 */
public record Applicant(String fullName, MobileNumber mobile, Language language) {}
