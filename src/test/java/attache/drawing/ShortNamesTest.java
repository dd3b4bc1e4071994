package attache.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import attache.drawing.Fonts.Weight;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Names that are cut can still be told apart. */
class ShortNamesTest {
  private static final String MINISTRY = "Ministry of Foreign Affairs of ";

  @Test
  void aNameThatNoOtherBeginsLikeKeepsItsBeginning() {
    ShortNames names = ShortNames.of(List.of("United Kingdom of Great Britain", "Kenya"));
    assertThat(names.line("United Kingdom of Great Britain", 16)).isEqualTo("United Kingdom…");
  }

  @Test
  void namesThatDifferAtTheEndKeepIt() {
    ShortNames names = ShortNames.of(List.of(MINISTRY + "Kenya", MINISTRY + "Norway"));
    assertThat(names.line(MINISTRY + "Kenya", 18)).isEqualTo("Ministry…of Kenya");
    assertThat(names.line(MINISTRY + "Norway", 18)).isEqualTo("Ministry…f Norway");
    assertThat(names.line(MINISTRY + "Norway", 36)).isEqualTo(MINISTRY + "Norw…");
  }

  @Test
  void namesThatDifferInTheMiddleKeepThat() {
    String end = ", Permanent Mission to the United Nations";
    ShortNames names = ShortNames.of(List.of("Republic of Kenya" + end, "Republic of Korea" + end));
    assertThat(names.line("Republic of Kenya" + end, 12)).startsWith("Rep…").contains("Kenya");
    assertThat(names.line("Republic of Korea" + end, 12)).startsWith("Rep…").contains("Korea");
  }

  @Test
  void wordsThatDifferAreShownFromTheirBeginning() {
    String start = "Permanent Mission of country ";
    String end = " to the United Nations";
    ShortNames names =
        ShortNames.of(List.of(start + "883" + end, start + "1883" + end, start + "1884" + end));
    assertThat(names.line(start + "883" + end, 12)).isEqualTo("Per…883 to…");
    assertThat(names.line(start + "1883" + end, 12)).isEqualTo("Per…1883 to…");
  }

  @Test
  void shortNamesAndStrangersAreLeftAsTheyAre() {
    ShortNames names = ShortNames.of(List.of("Kenya", "Kenya (UN)", ""));
    assertThat(names.line("Kenya (UN)", 10)).isEqualTo("Kenya (UN)");
    assertThat(names.line("", 10)).isEmpty();
    assertThat(names.line("Somebody else altogether", 10)).isEqualTo("Somebody…");
  }

  @Test
  void lettersBeyondTheFirstPlaneAreNotTornApart() {
    String flags = "🇰🇪🇰🇪🇰🇪🇰🇪🇰🇪🇰🇪🇰🇪🇰🇪";
    ShortNames names = ShortNames.of(List.of(flags + "a", flags + "b"));
    for (int most = 1; most < 18; most++) {
      String cut = names.line(flags + "a", most);
      assertThat(cut.codePoints().noneMatch(it -> Character.isSurrogate((char) it) && it < 0x10000))
          .isTrue();
    }
  }

  @Property(tries = 200)
  void cutNamesStayDifferent(
      @ForAll @Size(min = 2, max = 12)
          Set<@AlphaChars @StringLength(min = 3, max = 3) String> parts,
      @ForAll @AlphaChars @StringLength(max = 40) String head,
      @ForAll @AlphaChars @StringLength(max = 40) String tail,
      @ForAll @IntRange(min = 16, max = 40) int most) {
    List<String> whole = parts.stream().map(part -> head + part + tail).toList();
    ShortNames names = ShortNames.of(whole);
    Set<String> cut =
        whole.stream().map(name -> names.line(name, most)).collect(Collectors.toSet());
    assertThat(cut).hasSize(parts.size()).allMatch(name -> name.length() <= most);
  }

  @Test
  void aNameThatIsFitRunsNoFurtherThanItMay() {
    ShortNames names = ShortNames.of(List.of(MINISTRY + "Kenya", MINISTRY + "Norway"));
    String cut = names.fit(MINISTRY + "Kenya", 40, Weight.REGULAR, 11, 90);
    assertThat(Fonts.width(cut, Weight.REGULAR, 11)).isLessThanOrEqualTo(90);
    assertThat(cut).endsWith("Kenya");
  }
}
