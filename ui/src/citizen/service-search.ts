// SPDX-License-Identifier: Apache-2.0
import { foldText } from '../common/fold';
import type { Offer } from './desk';

/**
 * The desks that the words are found in, each with those of its services that are meant: the words may be spread over the title of
 * the desk and what the service says of itself. A desk whose own title has all of them keeps all its services.
 */
export function searched(offers: readonly Offer[], typed: string): readonly Offer[] {
  const words = foldText(typed).split(/\s+/).filter((word) => word !== '');
  const found = (...texts: readonly string[]): boolean => {
    const text = foldText(texts.join(' '));
    return words.every((word) => text.includes(word));
  };
  return offers
    .map((offer) => {
      const meant = offer.services.filter(({ title, description, keywords }) =>
        found(offer.title, title, description, ...keywords),
      );
      return found(offer.title) ? offer : { ...offer, services: meant };
    })
    .filter((offer) => offer.services.length > 0 || found(offer.title));
}
