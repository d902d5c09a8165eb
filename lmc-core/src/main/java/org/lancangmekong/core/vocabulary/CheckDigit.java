package org.lancangmekong.core.vocabulary;

import java.util.function.Predicate;

/** The check digits of identifiers, which most errors of typing make wrong. Each takes an identifier of its scheme's form. */
enum CheckDigit {
    /** None. */
    NONE(id -> true),
    /** ISO 7064 MOD 11-2, of ISNI (ISO 27729). */
    MOD_11_2(CheckDigit::isMod11Radix2),
    /** ISO 7064 MOD 97-10 of letters as numbers from 10, of LEI (ISO 17442). */
    MOD_97_10(id -> mod97(id, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 1),
    /** ISO 7064 MOD 97-10 of a number in the digits of Crockford's base 32, of ROR; its last two digits are decimal. */
    ROR(CheckDigit::isRor),
    /** Weights 8 to 2 modulo 11, of ISSN (ISO 3297). */
    ISSN(CheckDigit::isIssn),
    /** Weights 1 and 3 modulo 10, of ISBN with 13 digits (ISO 2108). */
    EAN_13(CheckDigit::isEan13);

    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

    private final Predicate<String> isRight;

    CheckDigit(Predicate<String> isRight) {
        this.isRight = isRight;
    }

    boolean isRight(String id) {
        return isRight.test(id);
    }

    /** The number modulo 97, where each character is worth its place in the alphabet: one decimal digit or two. */
    private static int mod97(String id, String alphabet) {
        int sum = 0;
        for (int i = 0; i < id.length(); i++) {
            int value = alphabet.indexOf(id.charAt(i));
            sum = (sum * (value < 10 ? 10 : 100) + value) % 97;
        }
        return sum;
    }

    private static boolean isRor(String id) {
        int check = id.length() - 2;
        long number = 0;
        for (int i = 0; i < check; i++) {
            number = number * CROCKFORD.length() + CROCKFORD.indexOf(id.charAt(i));
        }
        return (number * 100 + Integer.parseInt(id.substring(check))) % 97 == 1;
    }

    private static boolean isMod11Radix2(String id) {
        int sum = 0;
        for (int i = 0; i < id.length() - 1; i++) {
            sum = (sum + id.charAt(i) - '0') * 2 % 11;
        }
        return (sum + elevens(id)) % 11 == 1;
    }

    private static boolean isIssn(String id) {
        int sum = elevens(id);
        int weight = 8;
        for (int i = 0; i < id.length() - 1; i++) {
            if (id.charAt(i) != '-') {
                sum += weight * (id.charAt(i) - '0');
                weight--;
            }
        }
        return sum % 11 == 0;
    }

    private static boolean isEan13(String id) {
        int sum = 0;
        for (int i = 0; i < id.length(); i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (id.charAt(i) - '0');
        }
        return sum % 10 == 0;
    }

    /** The last character of a code modulo 11, in which X is ten. */
    private static int elevens(String id) {
        char last = id.charAt(id.length() - 1);
        return last == 'X' ? 10 : last - '0';
    }
}
