package attache.formats;

import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.TextColumn;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a format cannot hold of a network, in sentences. */
final class LeftOut {
  /** Of many names so many are told. */
  private static final int NAMED = 12;

  private final FollowNetwork network;
  private final List<String> sentences = new ArrayList<>();

  private LeftOut(FollowNetwork network) {
    this.network = network;
  }

  static List<String> of(NetworkFormat format, FollowNetwork network) {
    LeftOut left = new LeftOut(network);
    switch (format) {
      case JSON -> {}
      case GRAPHML -> {
        left.inXml();
        left.mixedDirections();
        left.namesTwice();
      }
      case GEXF -> {
        left.inXml();
        left.mixedDirections();
        left.emptyLayers();
      }
      case CSV -> left.inCsv();
      case XLSX -> {
        left.emptyLayers();
        left.blanks();
        left.barsInLists();
      }
      case PAJEK -> left.inPajek();
      case DOT -> left.inDot();
    }
    return List.copyOf(left.sentences);
  }

  private void say(boolean so, String key, Object... arguments) {
    if (so) {
      sentences.add(Messages.text(key, arguments));
    }
  }

  private void inXml() {
    say(NetworkTexts.any(network, XmlOutput::exceedsXml), "formats.left.escapes");
    long nameless =
        java.util.stream.IntStream.range(0, network.accountCount())
            .filter(account -> network.label(account).isBlank())
            .filter(account -> !network.label(account).equals(network.id(account)))
            .count();
    say(nameless > 0, "formats.left.labels", nameless);
    say(NetworkTexts.names(network, String::isEmpty), "formats.left.emptyid");
  }

  private void mixedDirections() {
    say(
        network.layers().stream().map(WrittenTies::undirected).distinct().count() > 1,
        "formats.left.mixed");
  }

  /** What is written of every account and tie has names, which attributes may have, too. */
  private void namesTwice() {
    List<String> twice = new ArrayList<>();
    network.attributes().stream()
        .map(AttributeColumn::name)
        .filter("label"::equals)
        .forEach(twice::add);
    network.layers().stream()
        .flatMap(layer -> layer.attributes().stream())
        .map(AttributeColumn::name)
        .filter(Set.of("weight", "layer", "wave")::contains)
        .distinct()
        .forEach(twice::add);
    say(!twice.isEmpty(), "formats.left.twice", some(twice));
  }

  private void emptyLayers() {
    List<String> empty =
        network.layers().stream().filter(layer -> layer.arcCount() == 0).map(Layer::name).toList();
    say(!empty.isEmpty() && network.layers().size() > 1, "formats.left.layers", some(empty));
  }

  /** The first of some names, and how many others there are. */
  private static String some(List<String> names) {
    String first = String.join("”, “", names.subList(0, Math.min(NAMED, names.size())));
    return names.size() <= NAMED
        ? first
        : Messages.text("formats.left.more", first, names.size() - NAMED);
  }

  private void zero() {
    say(NetworkTexts.any(network, LeftOut::exceedsText), "formats.left.zero");
  }

  /** Whether a text has a zero character or half of a pair of surrogates. */
  private static boolean exceedsText(String text) {
    return text.codePoints().anyMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
  }

  private void inCsv() {
    emptyLayers();
    blanks();
    barsInLists();
    zero();
    boolean said =
        !network.provenance().notice().isEmpty()
            || !network.provenance().source().isEmpty()
            || !network.provenance().notes().isEmpty();
    say(true, said ? "formats.left.origin" : "formats.left.title");
    say(
        !network.provenance().notice().isBlank(),
        "formats.left.notice",
        network.provenance().notice());
  }

  /** Tables are read without the blanks around their cells, and an empty cell is no value. */
  private void blanks() {
    say(
        NetworkTexts.names(network, LeftOut::trimmed)
            || NetworkTexts.values(network, LeftOut::trimmed),
        "formats.left.blanks");
  }

  private static boolean trimmed(String text) {
    if (text.isEmpty() || text.indexOf('\r') >= 0) {
      return true;
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return blank(first) || blank(last);
  }

  private static boolean blank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || Character.isSpaceChar(c);
  }

  /** In a table the texts of a list stand with bars between them. */
  private void barsInLists() {
    boolean bars =
        columns().stream()
            .filter(column -> column instanceof ListColumn)
            .anyMatch(
                column ->
                    rows(column)
                        .anyMatch(
                            row ->
                                column.groups(row).stream()
                                    .anyMatch(text -> text.contains(ListColumn.SEPARATOR))));
    say(bars, "formats.left.bars");
  }

  private static java.util.stream.IntStream rows(AttributeColumn column) {
    return java.util.stream.IntStream.range(0, column.size());
  }

  private List<AttributeColumn> columns() {
    List<AttributeColumn> columns = new ArrayList<>(network.attributes());
    network.layers().forEach(layer -> columns.addAll(layer.attributes()));
    return columns;
  }

  private void inPajek() {
    emptyLayers();
    List<String> names = columns().stream().map(AttributeColumn::name).distinct().toList();
    say(!names.isEmpty(), "formats.left.attributes", some(names));
    boolean numbered =
        rowsOfAccounts()
            .allMatch(account -> network.id(account).equals(Integer.toString(account + 1)));
    say(!numbered, "formats.left.ids");
    long relations = network.layers().stream().filter(layer -> layer.arcCount() > 0).count();
    say(relations > 1, "formats.left.relations");
    say(
        NetworkTexts.names(network, text -> !PajekWriter.quoted(text).equals('"' + text + '"')),
        "formats.left.quotes");
  }

  private java.util.stream.IntStream rowsOfAccounts() {
    return java.util.stream.IntStream.range(0, network.accountCount());
  }

  private void inDot() {
    emptyLayers();
    boolean typed =
        columns().stream()
            .anyMatch(column -> column instanceof TextColumn || column instanceof NumberColumn);
    say(typed, "formats.left.types");
    long undirected = network.layers().stream().filter(WrittenTies::undirected).count();
    say(undirected > 0 && undirected < network.layers().size(), "formats.left.undirected");
    say(NetworkTexts.any(network, DotWriter::exceeds), "formats.left.backslash");
    zero();
    say(
        columns().stream()
            .map(column -> column.name().strip().toLowerCase(Locale.ROOT))
            .anyMatch(DotWriter.RESERVED::contains),
        "formats.left.reserved");
    blanks();
  }
}
