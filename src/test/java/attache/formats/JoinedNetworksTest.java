package attache.formats;

import static org.assertj.core.api.Assertions.assertThat;

import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.network.Provenance;
import attache.network.Waves;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedNetworksTest {
  private static FollowNetwork network(String source, String notice, String... accounts) {
    FollowNetwork.Builder builder = FollowNetwork.builder(source);
    Stream.of(accounts).forEach(builder::account);
    builder.layer(Layer.FOLLOW).arc(0, 1);
    return builder
        .provenance(new Provenance(source, "CSV", "ab12", notice, List.of("a note")))
        .build();
  }

  private static FollowNetwork joined(JoinedNetworks.As as) {
    return JoinedNetworks.join(
        as,
        List.of(
            new JoinedNetworks.Part("one", network("1.csv", "ties are synthetic", "a", "b")),
            new JoinedNetworks.Part("two", network("2.csv", "ties are synthetic", "b", "c"))));
  }

  @Test
  void layersStandBesideEachOtherAmongTheSameAccounts() {
    FollowNetwork network = joined(JoinedNetworks.As.LAYERS);
    assertThat(network.accountCount()).isEqualTo(3);
    assertThat(network.layers()).extracting(Layer::name).containsExactly("one", "two");
    assertThat(Waves.of(network).names()).isEmpty();
  }

  @Test
  void wavesKnowWhoWasNotObserved() {
    FollowNetwork network = joined(JoinedNetworks.As.WAVES);
    Waves waves = Waves.of(network);
    assertThat(waves.names()).containsExactly("one", "two");
    assertThat(waves.observed(network.account("a").orElseThrow(), "two")).isFalse();
    assertThat(network.layers()).extracting(Layer::kind).containsOnly(Layer.FOLLOW);
  }

  @Test
  void whatMustBeSaidOfAPartIsSaidOfTheWhole() {
    Provenance of = joined(JoinedNetworks.As.WAVES).provenance();
    assertThat(of.source()).isEqualTo("1.csv + 2.csv");
    assertThat(of.format()).isEqualTo("CSV");
    assertThat(of.notice()).isEqualTo("ties are synthetic");
    assertThat(of.notes())
        .containsExactly("one: 1.csv, SHA-256 ab12", "a note", "two: 2.csv, SHA-256 ab12");
  }

  @ParameterizedTest
  @CsvSource({
    "mfa-2014.csv|mfa-2015.csv, 2014|2015, true",
    "un_follow.csv|un_mention.csv, follow|mention, false",
    "follows of missions.gml|replies of missions.gml, follows|replies, false",
    "a.csv|b.json, a|b, false",
    "net.csv|net 2.csv, net|net 2, false",
    "x/same.csv|y/same.gexf, same|same, false",
    "2014.csv|2014 mentions.csv, 2014|2014 mentions, false",
    ".hidden|other.csv, .hidden|other, false"
  })
  void filesAreCalledByWhatTellsThemApart(String files, String names, boolean years) {
    List<Path> paths = Stream.of(files.split("\\|", -1)).map(Path::of).toList();
    assertThat(JoinedNetworks.names(paths)).containsExactly(names.split("\\|", -1));
    assertThat(JoinedNetworks.tellYears(paths)).isEqualTo(years);
  }
}
