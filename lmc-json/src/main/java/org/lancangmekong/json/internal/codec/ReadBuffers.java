package org.lancangmekong.json.internal.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a reader has read and not yet made anything of: the values of the members of every object that is open, the
 * elements of their lists, the texts of one text by language. It is used again for the next value, and kept for the next
 * document; whoever takes it has it alone.
 */
public final class ReadBuffers {
    private static final int VALUES = 64;

    /** Lists and arrays that grew beyond this are not kept. */
    private static final int LARGE = 1024;

    /** Kept for the next document. */
    private static final AtomicReference<ReadBuffers> SPARE = new AtomicReference<>();

    private Object[] values = new Object[VALUES];
    private int valueCount;
    private final List<List<Object>> lists = new ArrayList<>();
    private int listCount;
    private final TextsBuffer texts = new TextsBuffer();

    private ReadBuffers() {}

    /** A new one, which is not given back. */
    public static ReadBuffers once() {
        return new ReadBuffers();
    }

    /** One that is empty. */
    static ReadBuffers take() {
        ReadBuffers spare = SPARE.getAndSet(null);
        return spare == null ? new ReadBuffers() : spare;
    }

    /** Keeps this for the next that is taken; it must not be used any more. */
    void giveBack() {
        if (valueCount == 0 && listCount == 0 && values.length <= LARGE && lists.size() <= LARGE) {
            texts.clear();
            SPARE.set(this);
        }
    }

    /**
     * Goes into an object.
     *
     * @param members how many members its type has
     * @return the index of the value of its first member; the others follow
     */
    public int enterObject(int members) {
        int from = valueCount;
        valueCount += members;
        if (valueCount > values.length) {
            values = Arrays.copyOf(values, 2 * valueCount);
        }
        return from;
    }

    /** Keeps the value of a member until its object is left. */
    public void put(int place, Object value) {
        values[place] = value;
    }

    /** The values of the objects that are open; it may be another array when an object has been entered. */
    public Object[] values() {
        return values;
    }

    /**
     * Goes back out of an object.
     *
     * @param from the index of its first value
     * @param lists how many lists there were when it was entered
     */
    public void leaveObject(int from, int lists) {
        Arrays.fill(values, from, valueCount, null);
        valueCount = from;
        while (listCount > lists) {
            List<Object> list = this.lists.get(--listCount);
            if (list.size() > LARGE) {
                this.lists.set(listCount, new ArrayList<>());
            } else {
                list.clear();
            }
        }
    }

    /** How many lists hold what was read of the objects that are open. */
    public int listCount() {
        return listCount;
    }

    /** An empty list that keeps its elements until the object that contains it is left. */
    @SuppressWarnings("unchecked") // it is empty
    public <E> List<E> newList() {
        if (listCount == lists.size()) {
            lists.add(new ArrayList<>());
        }
        return (List<E>) lists.get(listCount++);
    }

    /** Returns the text buffer, emptied; it is valid until the next localized text is read. */
    public TextsBuffer noTexts() {
        texts.clear();
        return texts;
    }
}
