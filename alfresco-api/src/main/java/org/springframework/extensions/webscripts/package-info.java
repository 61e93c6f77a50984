// SPDX-License-Identifier: Apache-2.0
/** Web scripts as surf-webscripts 10.2 declares them, cut to what the module and the trial host use. */
package org.springframework.extensions.webscripts;
