package vn.tthc.demo;

import java.time.Instant;
import java.time.format.DateTimeParseException;

/** What is asked for on the command line. */
record Options(int dossiers, int feedbacks, long seed, Instant until) {
    static final String USAGE = "--dossiers 10000 --feedbacks 300 --seed 1 --until 2026-11-20T00:00:00Z";

    /** @throws IllegalArgumentException with words for people */
    static Options of(String[] args, Instant now) {
        int dossiers = 10_000;
        int feedbacks = 300;
        long seed = 1;
        Instant until = now;
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException("A value is missing after " + args[i] + ". Options: " + USAGE);
            }
            String value = args[i + 1];
            switch (args[i]) {
                case "--dossiers" -> dossiers = (int) number(args[i], value);
                case "--feedbacks" -> feedbacks = (int) number(args[i], value);
                case "--seed" -> seed = number(args[i], value);
                case "--until" -> until = instant(value);
                default -> throw new IllegalArgumentException("Unknown option " + args[i] + ". Options: " + USAGE);
            }
        }
        if (until.isAfter(now)) {
            throw new IllegalArgumentException("--until lies in the future: " + until);
        }
        return new Options(dossiers, feedbacks, seed, until);
    }

    private static long number(String option, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException(option + " needs a number from 0, not " + value);
    }

    private static Instant instant(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "--until needs an instant such as 2026-11-20T00:00:00Z, not " + value, e);
        }
    }
}
