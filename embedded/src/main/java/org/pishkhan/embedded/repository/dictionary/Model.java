// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.dictionary;

import java.util.List;
import java.util.Map;

/**
 * One model file.
 *
 * @param namespaces prefix to URI, those that the model owns
 * @param importedUris namespaces that other models must have registered
 */
record Model(String name, Map<String, String> namespaces, List<String> importedUris, List<ClassDefinition> classes) {}
