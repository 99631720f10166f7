package org.storytank.moderation.rule;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.storytank.moderation.DsaCategory;
import org.storytank.moderation.InBoth;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The fields of a mapping in a YAML file, each with its line, so that whatever is wrong is told where it stands. */
final class Fields {

    private final String file;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();

    private Fields(String file, Node node) {
        this.file = file;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, "here belong fields, each 'name: value'");
        }
        for (var field : mapping.getValue()) {
            var name = scalar(field.getKeyNode());
            if (values.putIfAbsent(name, field.getValueNode()) != null) {
                throw wrong(field.getKeyNode(), "the field '%s' stands here twice".formatted(name));
            }
            keys.put(name, field.getKeyNode());
        }
    }

    static Fields read(String file, String text) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        try {
            var node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (node == null) {
                throw new InvalidRule(file, 1, "the file is empty");
            }
            return new Fields(file, node);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new InvalidRule(file, mark == null ? 1 : mark.getLine() + 1, "this is no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new InvalidRule(file, 1, "this is no YAML: " + e.getMessage());
        }
    }

    InvalidRule wrong(String field, String message) {
        return wrong(values.getOrDefault(field, node), message);
    }

    private InvalidRule wrong(Node where, String message) {
        return new InvalidRule(file, where.getStartMark().getLine() + 1, message);
    }

    int line(String field) {
        return keys.getOrDefault(field, node).getStartMark().getLine() + 1;
    }

    /** Refuses every other field. */
    Fields only(String... allowed) {
        var names = Set.of(allowed);
        keys.forEach((name, key) -> {
            if (!names.contains(name)) {
                throw wrong(key, "there is no field '%s'. Allowed: %s".formatted(name, sorted(names)));
            }
        });
        return this;
    }

    boolean isLast(String field) {
        return List.copyOf(values.keySet()).getLast().equals(field);
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    Set<String> names() {
        return values.keySet();
    }

    String text(String field) {
        var value = scalar(value(field));
        if (value.isBlank()) {
            throw wrong(field, "'%s' is empty".formatted(field));
        }
        return value.strip();
    }

    Optional<String> maybe(String field) {
        return has(field) ? Optional.of(text(field)) : Optional.empty();
    }

    int number(String field, int least, int most) {
        try {
            var number = Integer.parseInt(text(field));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, as a number out of bounds is.
        }
        throw wrong(field, "'%s' is a whole number from %d to %d".formatted(field, least, most));
    }

    int number(String field, int least, int most, int otherwise) {
        return has(field) ? number(field, least, most) : otherwise;
    }

    double share(String field) {
        try {
            var number = Double.parseDouble(text(field));
            if (number >= 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Told below.
        }
        throw wrong(field, "'%s' is a number from 0 to 1, as 0.7".formatted(field));
    }

    boolean yes(String field) {
        return one(field, Map.of("yes", true, "no", false, "true", true, "false", false));
    }

    /** One of an enumeration, written in small letters. */
    <E extends Enum<E>> E one(String field, Class<E> type) {
        return one(value(field), type);
    }

    <E extends Enum<E>> List<E> some(String field, Class<E> type) {
        var value = value(field);
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(item -> one(item, type)).toList();
        }
        return List.of(one(value, type));
    }

    private <E extends Enum<E>> E one(Node where, Class<E> type) {
        var said = scalar(where);
        var names = new ArrayList<String>();
        for (var constant : type.getEnumConstants()) {
            var name = type == DsaCategory.class
                    ? constant.name()
                    : constant.name().toLowerCase(Locale.ROOT);
            if (name.equals(said)) {
                return constant;
            }
            names.add(name);
        }
        throw wrong(where, "unknown '%s'. Allowed: %s".formatted(said, String.join(", ", names)));
    }

    private <T> T one(String field, Map<String, T> allowed) {
        var found = allowed.get(text(field));
        if (found == null) {
            throw wrong(field, "unknown '%s'. Allowed: %s".formatted(text(field), sorted(allowed.keySet())));
        }
        return found;
    }

    InBoth both(String field) {
        var both = fields(field).only("fr", "en");
        return new InBoth(both.text("fr"), both.text("en"));
    }

    Fields fields(String field) {
        return new Fields(file, value(field));
    }

    /** Texts; a single one counts as a list of one. */
    List<String> texts(String field) {
        if (!has(field)) {
            return List.of();
        }
        var value = value(field);
        if (!(value instanceof SequenceNode sequence)) {
            return List.of(scalar(value));
        }
        return sequence.getValue().stream().map(this::scalar).toList();
    }

    /** Each a mapping, or a plain text as if it were the one field of that name. */
    List<Fields> each(String field, String plain) {
        if (!has(field)) {
            return List.of();
        }
        if (!(value(field) instanceof SequenceNode sequence)) {
            throw wrong(field, "'%s' is a list; each line of it begins with '-'".formatted(field));
        }
        return sequence.getValue().stream()
                .map(item -> item instanceof ScalarNode ? plain(plain, item) : new Fields(file, item))
                .toList();
    }

    private Fields plain(String name, Node value) {
        var mapping = new MappingNode(
                org.yaml.snakeyaml.nodes.Tag.MAP,
                true,
                new ArrayList<>(List.of(new org.yaml.snakeyaml.nodes.NodeTuple(
                        new ScalarNode(
                                org.yaml.snakeyaml.nodes.Tag.STR,
                                name,
                                value.getStartMark(),
                                value.getEndMark(),
                                org.yaml.snakeyaml.DumperOptions.ScalarStyle.PLAIN),
                        value))),
                value.getStartMark(),
                value.getEndMark(),
                org.yaml.snakeyaml.DumperOptions.FlowStyle.BLOCK);
        return new Fields(file, mapping);
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** The line of an item of a list, from 0. */
    int line(String field, int item) {
        return value(field) instanceof SequenceNode sequence
                ? sequence.getValue().get(item).getStartMark().getLine() + 1
                : line(field);
    }

    String file() {
        return file;
    }

    private Node value(String field) {
        var value = values.get(field);
        if (value == null) {
            throw wrong(node, "the field '%s' is missing".formatted(field));
        }
        return value;
    }

    private String scalar(Node where) {
        if (where instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(where, "here belongs one text or number, not a list or fields");
    }

    private static String sorted(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
