// SPDX-License-Identifier: Apache-2.0
/**
 * What a host provides for the static methods of the stand-in: who works on this thread, which transaction it is in, and
 * where temporary files go. Nothing of Alfresco's names mentions this package in a signature.
 */
package org.pishkhan.alfrescoapi;
