// SPDX-License-Identifier: Apache-2.0
/** Content: files below the data folder, on disk before the transaction that refers to them commits. */
package org.pishkhan.embedded.repository.content;
