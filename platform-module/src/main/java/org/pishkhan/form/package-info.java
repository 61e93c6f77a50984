// SPDX-License-Identifier: Apache-2.0
/**
 * The forms of services as administrators write them, JSON Schema with an order and labels: reads them strictly, and holds what
 * was filled in against them. The only user of the library for JSON Schema.
 */
package org.pishkhan.form;
