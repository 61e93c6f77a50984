// SPDX-License-Identifier: Apache-2.0
/** The module on the trial host: mapping, behaviours, workflow, tables and start together. */
package org.pishkhan.embedded.product;
