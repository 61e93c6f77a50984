// SPDX-License-Identifier: Apache-2.0
/** Every state of the citizen page, brought into view, photographed and judged: a new one is a line in {@code Scenes}. */
package org.pishkhan.acceptance.gallery;
