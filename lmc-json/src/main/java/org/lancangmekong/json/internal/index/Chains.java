package org.lancangmekong.json.internal.index;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Chains of things each of which has one next thing at most. */
final class Chains {
    private enum State {
        ON_THE_WAY,
        ENDS,
        LEADS_INTO_CIRCLE
    }

    private Chains() {}

    /** From where one comes into a circle: the numbers of those from which the chain does not end. */
    static int[] leadingIntoCircles(int[] next) {
        byte[] states = new byte[next.length];
        Arrays.fill(states, (byte) -1);
        for (int start = 0; start < next.length; start++) {
            int at = start;
            while (at >= 0 && states[at] < 0) {
                states[at] = (byte) State.ON_THE_WAY.ordinal();
                at = next[at];
            }
            // Whoever meets the own way is in a circle.
            boolean ends = at < 0 || states[at] == State.ENDS.ordinal();
            byte state = (byte) (ends ? State.ENDS : State.LEADS_INTO_CIRCLE).ordinal();
            for (at = start; at >= 0 && states[at] == State.ON_THE_WAY.ordinal(); at = next[at]) {
                states[at] = state;
            }
        }
        return IntStream.range(0, next.length)
                .filter(i -> states[i] == State.LEADS_INTO_CIRCLE.ordinal())
                .toArray();
    }
}
