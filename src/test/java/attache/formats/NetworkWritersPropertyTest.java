package attache.formats;

import static attache.formats.SameNetwork.assertSame;
import static attache.formats.SameNetwork.assertSameLayers;
import static org.assertj.core.api.Assertions.assertThat;

import attache.network.AttributeColumn;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.LayerBuilder;
import attache.network.ListColumn;
import attache.network.NumberColumn;
import attache.network.Provenance;
import attache.network.TextColumn;
import attache.network.TruthColumn;
import attache.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/** What is written and read again is the same network, except for what was told to be left out. */
class NetworkWritersPropertyTest {
  private static final Path FOLDER = newFolder();

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("writers");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static Opened writtenAndRead(NetworkFormat format, FollowNetwork network)
      throws Exception {
    Path file = FOLDER.resolve("net." + format.extension());
    NetworkWriters.write(format, network, Appearance.NONE, file, Progress.NONE);
    return NetworkFiles.open(file, List.of(), Progress.NONE);
  }

  /** Names with all that breaks files, but not at their ends. */
  @Provide
  Arbitrary<FollowNetwork> decent() {
    Arbitrary<String> middle =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(6),
            Arbitraries.strings().withChars("=+-@'\"\\|;,<>&#%[]{}\n\t :_x0041_é漢").ofMaxLength(6),
            Arbitraries.of("😀", "NA", "007", "12", "true", "1e5", "null", "'=1", "عربي", "]]>"));
    Arbitrary<String> texts =
        middle
            .map(text -> text.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\p{Co}]", "\n"))
            .map(text -> "a" + text + "z");
    return networks(Arbitraries.oneOf(texts, Arbitraries.of("12", "true", "a;b", "@x", "=1+1")));
  }

  /** Names of any characters whatever. */
  @Provide
  Arbitrary<FollowNetwork> wild() {
    Arbitrary<String> lone = Arbitraries.of("\u0000", "\uD83D", "\uFFFE", "\u0001_x0002_", "\r\n");
    return networks(Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(8), lone));
  }

  private static Arbitrary<FollowNetwork> networks(Arbitrary<String> texts) {
    return Combinators.combine(
            texts.filter(text -> !text.isEmpty()).list().uniqueElements().ofMinSize(2).ofMaxSize(7),
            texts.filter(text -> !text.isBlank()).list().ofSize(8),
            Arbitraries.longs())
        .as((ids, others, seed) -> network(ids, others, new Random(seed)));
  }

  private static FollowNetwork network(List<String> ids, List<String> others, Random random) {
    FollowNetwork.Builder builder = FollowNetwork.builder("Title");
    ids.forEach(builder::account);
    int accounts = builder.accountCount();
    for (int account = 0; account < accounts; account++) {
      builder.label(account, random.nextBoolean() ? ids.get(account) : others.get(account));
    }
    columns("", accounts, others, random).forEach(builder::attribute);
    builder.provenance(new Provenance("src", "", "", "synthetic", List.of("a note")));
    tie(builder.layer("follow"), true, accounts, others, random);
    tie(builder.layer("mention"), false, accounts, others, random);
    tie(builder.layer("follow", "2015"), true, accounts, others, random);
    return builder.build();
  }

  private static void tie(
      LayerBuilder layer, boolean directed, int accounts, List<String> others, Random random) {
    layer.directed(directed);
    List<Integer> ofTie = new ArrayList<>();
    boolean[][] there = new boolean[accounts][accounts];
    for (int tie = 0; tie < 6; tie++) {
      int from = tie == 0 ? 0 : random.nextInt(accounts);
      int to = tie == 0 ? 1 : random.nextInt(accounts);
      if (from == to || there[from][to]) {
        continue;
      }
      there[from][to] = true;
      double weight = directed ? random.nextGaussian() * 1e6 : random.nextInt(5);
      layer.arc(from, to, weight);
      ofTie.add(tie);
      if (!directed) {
        there[to][from] = true;
        layer.arc(to, from, weight);
        ofTie.add(tie);
      }
    }
    for (AttributeColumn column : columns("tie ", 6, others, random)) {
      boolean empty = ofTie.stream().allMatch(column::isMissing);
      if (!empty) {
        int[] rows = ofTie.stream().mapToInt(Integer::intValue).toArray();
        layer.attribute(size -> column.select(rows));
      }
    }
  }

  private static List<AttributeColumn> columns(
      String prefix, int rows, List<String> others, Random random) {
    List<@Nullable String> texts = new ArrayList<>();
    List<@Nullable Boolean> truths = new ArrayList<>();
    List<List<String>> lists = new ArrayList<>();
    double[] numbers = new double[rows];
    for (int row = 0; row < rows; row++) {
      boolean given = row == 0 || random.nextBoolean();
      texts.add(given ? others.get(random.nextInt(others.size())) : null);
      truths.add(given ? random.nextBoolean() : null);
      lists.add(given ? List.of(others.get(0), others.get(row % others.size())) : List.of());
      numbers[row] = given ? random.nextGaussian() * 1e9 : Double.NaN;
    }
    numbers[0] = random.nextInt(100);
    return List.of(
        TextColumn.of(prefix + "group", texts),
        TruthColumn.of(prefix + "yes: \"no\" & <x>", truths),
        ListColumn.of(prefix + "clubs", lists),
        NumberColumn.of(prefix + "number", numbers));
  }

  @Property(tries = 150)
  void graphmlHoldsEverything(@ForAll("wild") FollowNetwork network) throws Exception {
    Opened again = writtenAndRead(NetworkFormat.GRAPHML, network);
    assertThat(again.report().warnings()).isZero();
    assertSame(again.network(), network);
    assertThat(again.network().title()).isEqualTo(network.title());
    assertThat(again.network().provenance().notice()).isEqualTo("synthetic");
    assertThat(again.network().provenance().source()).isEqualTo("src");
    assertThat(again.network().provenance().notes()).containsExactly("a note");
  }

  @Property(tries = 150)
  void gexfHoldsEverything(@ForAll("wild") FollowNetwork network) throws Exception {
    Opened again = writtenAndRead(NetworkFormat.GEXF, network);
    assertThat(again.report().warnings()).isZero();
    assertSame(again.network(), network);
    assertThat(again.network().title()).isEqualTo(network.title());
    assertThat(again.network().provenance().notice()).isEqualTo("synthetic");
  }

  @Property(tries = 150)
  void csvTablesHoldAllButTheOrigin(@ForAll("decent") FollowNetwork network) throws Exception {
    List<String> left = NetworkWriters.leftOut(NetworkFormat.CSV, network);
    if (left.stream().noneMatch(said -> said.contains("blanks") || said.contains("bar"))) {
      FollowNetwork again = writtenAndRead(NetworkFormat.CSV, network).network();
      assertSame(SameNetwork.inOrderOf(network, again), network);
    }
  }

  @Property(tries = 60)
  void workbooksHoldAllButTheOrigin(@ForAll("decent") FollowNetwork network) throws Exception {
    List<String> left = NetworkWriters.leftOut(NetworkFormat.XLSX, network);
    if (left.stream().noneMatch(said -> said.contains("blanks") || said.contains("bar"))) {
      FollowNetwork again = writtenAndRead(NetworkFormat.XLSX, network).network();
      assertSame(SameNetwork.inOrderOf(network, again), network);
    }
  }

  @Property(tries = 100)
  void pajekHoldsNamesTiesWeightsAndLayers(@ForAll("decent") FollowNetwork network)
      throws Exception {
    FollowNetwork again = writtenAndRead(NetworkFormat.PAJEK, network).network();
    assertSameLayers(again, network, false);
    assertThat(again.accountCount()).isEqualTo(network.accountCount());
    for (int account = 0; account < network.accountCount(); account++) {
      String quoted = PajekWriter.quoted(network.label(account));
      assertThat(again.label(account)).isEqualTo(quoted.substring(1, quoted.length() - 1));
    }
  }

  @Property(tries = 100)
  void dotHoldsNamesTiesWeightsAndLayers(@ForAll("decent") FollowNetwork network) throws Exception {
    List<String> left = NetworkWriters.leftOut(NetworkFormat.DOT, network);
    FollowNetwork again = writtenAndRead(NetworkFormat.DOT, network).network();
    long ties = network.layers().stream().mapToLong(Layer::arcCount).sum();
    // Of few ties the reader takes what calls itself their layer for their names.
    if (ties >= 12 && left.stream().noneMatch(said -> said.contains("backslash"))) {
      for (int i = 0; i < network.layers().size(); i++) {
        SameNetwork.assertSameArcs(again.layers().get(i), network.layers().get(i));
      }
      for (int account = 0; account < network.accountCount(); account++) {
        assertThat(again.id(account)).isEqualTo(network.id(account));
        assertThat(again.label(account)).isEqualTo(network.label(account));
      }
    }
  }
}
