package attache.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1, 10]                   | 10         | true
          [1, 10)                   | 10         | false
          (1, 10]                   | 1          | false
          [2, 10]                   | 9          | true
          (−∞, 2009-03-01]          | 2008-01-01 | true
          [2009-03-01, ∞)           | 2008-12-31 | false
          [2009-03-01, 2009-03-10)  | 2009-03-05 | true
          """)
  void aSpellHoldsBetweenItsEnds(String spell, String moment, boolean holds) {
    assertThat(Spell.of(spell).orElseThrow().holdsAt(moment)).isEqualTo(holds);
    assertThat(Spell.of(spell).orElseThrow()).hasToString(spell);
  }

  private static FollowNetwork changing() {
    FollowNetwork.Builder builder = FollowNetwork.builder("n");
    List.of("a", "b", "c").forEach(builder::account);
    builder.attribute(
        ListColumn.of(Spells.ATTRIBUTE, List.of(List.of(), List.of(), List.of("[2, 4]"))));
    LayerBuilder layer = builder.layer("follow");
    layer.arc(0, 1);
    layer.arc(1, 0);
    layer.arc(0, 2);
    layer.attribute(
        size ->
            ListColumn.of(
                Spells.ATTRIBUTE, List.of(List.of("[1, 2)", "[5, 6]"), List.of(), List.of())));
    return builder.build();
  }

  @Test
  void onlyWhatExistedAtAMomentIsKept() {
    FollowNetwork two = Spells.at(changing(), "2");
    assertThat(two.accountCount()).isEqualTo(3);
    assertThat(two.layers().getFirst().follows(0, 1)).isFalse();
    assertThat(two.layers().getFirst().follows(0, 2)).isTrue();
    FollowNetwork five = Spells.at(changing(), "5");
    assertThat(five.accountCount()).isEqualTo(2);
    assertThat(five.layers().getFirst().arcCount()).isEqualTo(2);
  }

  @Test
  void momentsBecomeWavesThatTellWhoWasThere() {
    assertThat(Spells.moments(changing())).containsExactly("1", "2", "4", "5", "6");
    FollowNetwork waves = Spells.waves(changing(), List.of("2", "5"));
    assertThat(Waves.of(waves).names()).containsExactly("2", "5");
    assertThat(Waves.of(waves).observed(waves.account("c").orElseThrow(), "5")).isFalse();
  }
}
