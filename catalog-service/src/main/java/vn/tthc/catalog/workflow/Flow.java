package vn.tthc.catalog.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The steps of a workflow as a graph: several steps after the same one are parallel branches, a step after several joins
 * them. Steps are numbered so that each comes after smaller numbers only. Pure.
 */
final class Flow {
    /** Paths that are looked at one by one; the longest is found without looking at each. */
    private static final int PATHS = 200;

    private final List<WorkflowStep> steps;
    private final List<List<Integer>> followers;

    /** @param steps numbered from 1 without gaps, each after smaller numbers only */
    Flow(List<WorkflowStep> steps) {
        this.steps = List.copyOf(steps);
        this.followers = new ArrayList<>();
        steps.forEach(step -> followers.add(new ArrayList<>()));
        steps.forEach(
                step -> step.needs().forEach(before -> followers.get(before - 1).add(step.no())));
    }

    /**
     * A way from the first step to the last.
     *
     * @param steps numbers in order
     * @param time hours or shares that count against the limit
     */
    record Path(List<Integer> steps, double time) {
        String text() {
            return String.join(" → ", steps.stream().map(String::valueOf).toList());
        }
    }

    List<Integer> followers(int no) {
        return followers.get(no - 1);
    }

    WorkflowStep step(int no) {
        return steps.get(no - 1);
    }

    /** The path that takes longest. */
    Path longest(ToDoubleFunction<WorkflowStep> time) {
        double[] rest = rest(time);
        List<Integer> way = new ArrayList<>();
        int at = 1;
        way.add(at);
        while (!followers(at).isEmpty()) {
            at = followers(at).stream()
                    .max(Comparator.comparingDouble(next -> rest[next]))
                    .orElseThrow();
            way.add(at);
        }
        return new Path(way, rest[1]);
    }

    /** Paths that take longer than the limit, the longest first, at most so many. */
    List<Path> longerThan(double limit, ToDoubleFunction<WorkflowStep> time, int max) {
        double[] rest = rest(time);
        List<Path> found = new ArrayList<>();
        Deque<Path> open = new ArrayDeque<>();
        open.push(new Path(List.of(1), time.applyAsDouble(step(1))));
        while (!open.isEmpty() && found.size() < PATHS) {
            Path path = open.pop();
            int at = path.steps().getLast();
            if (followers(at).isEmpty()) {
                found.add(path);
            }
            for (int next : followers(at)) {
                if (path.time() + rest[next] > limit) {
                    List<Integer> longer = new ArrayList<>(path.steps());
                    longer.add(next);
                    open.push(new Path(List.copyOf(longer), path.time() + time.applyAsDouble(step(next))));
                }
            }
        }
        return found.stream()
                .filter(path -> path.time() > limit)
                .sorted(Comparator.comparingDouble(Path::time).reversed())
                .limit(max)
                .toList();
    }

    /** Steps one after the other between a fork and the next fork or join. */
    List<Path> branches() {
        List<Path> branches = new ArrayList<>();
        for (WorkflowStep fork : steps) {
            if (followers(fork.no()).size() > 1) {
                followers(fork.no()).stream()
                        .filter(no -> step(no).needs().size() == 1)
                        .forEach(no -> branches.add(branch(no)));
            }
        }
        return branches;
    }

    /** Whether neither step can come before the other. */
    boolean parallel(int one, int other) {
        return one != other && !reaches(one, other) && !reaches(other, one);
    }

    private boolean reaches(int from, int to) {
        return from < to && followers(from).stream().anyMatch(next -> next == to || reaches(next, to));
    }

    private Path branch(int first) {
        List<Integer> numbers = new ArrayList<>(List.of(first));
        int at = first;
        while (followers(at).size() == 1
                && step(followers(at).getFirst()).needs().size() == 1) {
            at = followers(at).getFirst();
            numbers.add(at);
        }
        return new Path(
                List.copyOf(numbers),
                numbers.stream().mapToDouble(no -> step(no).counted()).sum());
    }

    /** By number: the longest time from the step, itself included, to the end. */
    private double[] rest(ToDoubleFunction<WorkflowStep> time) {
        double[] rest = new double[steps.size() + 1];
        for (int no = steps.size(); no >= 1; no--) {
            double after =
                    followers(no).stream().mapToDouble(next -> rest[next]).max().orElse(0);
            rest[no] = time.applyAsDouble(step(no)) + after;
        }
        return rest;
    }
}
