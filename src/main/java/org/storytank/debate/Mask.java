package org.storytank.debate;

import org.storytank.account.PersonId;

/**
 * How somebody is known in one room where nobody's name is shown.
 *
 * @param id in the place of their own, as long and of the same letters
 * @param manner which of the words for how a creature is, from 0; see {@link MaskNames}
 * @param creature which of the creatures, from 0
 * @param hue which of the eight author colours (0–7)
 */
record Mask(PersonId id, int manner, int creature, int hue) {

    /** Put on. @param number which of those with the same words came first, from 1 */
    record Worn(Mask mask, int number) {}
}
