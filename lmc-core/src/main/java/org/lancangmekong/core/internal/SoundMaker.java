package org.lancangmekong.core.internal;

/**
 * Makes objects of a type from values that a reader has just read, each by its kind and thereby checked. They are not checked
 * one by one again, as those that a caller gives are; what they mean together is.
 *
 * @param <T> the type
 */
public interface SoundMaker<T> {
    /**
     * Makes an object.
     *
     * @param values the values in the order of the type's table, {@code null} for an absent member; lists are copied
     * @param from the index of the first of them
     * @return the object, as a builder would build it
     * @throws org.lancangmekong.core.problem.InvalidValueException with a sentence, if the members together have no meaning
     */
    T makeSound(Object[] values, int from);
}
