// SPDX-License-Identifier: Apache-2.0
/** A small module for the contract tests of the host; it plays the part of the product. */
package org.pishkhan.embedded.sample;
