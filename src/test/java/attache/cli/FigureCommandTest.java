package attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureCommandTest {
  private static final String FOUR =
      """
      {"format":"attache-network","version":1,"title":"four",
       "attributes":{"bloc":"text"},
       "accounts":[{"id":"ke","label":"Kenya","attributes":{"bloc":"south"}},
                   {"id":"no","label":"Norway","attributes":{"bloc":"north"}},
                   {"id":"se","label":"Sweden","attributes":{"bloc":"north"}},
                   {"id":"s2","label":"Sweden","attributes":{"bloc":"north"}}],
       "layers":[{"name":"follow","arcs":[["ke","no"],["no","ke"],["se","no"],["s2","se"]]}]}
      """;

  @TempDir Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final PrintStream formerErr = System.err;

  @BeforeEach
  void listen() {
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void leave() {
    System.setErr(formerErr);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private int figure(String output, String... more) throws IOException {
    Path file = folder.resolve("four.json");
    Files.writeString(file, FOUR);
    List<String> arguments =
        new ArrayList<>(
            List.of("figure", file.toString(), "-o", folder.resolve(output).toString()));
    arguments.addAll(List.of(more));
    return AttacheCommand.run(arguments.toArray(String[]::new));
  }

  @Test
  void drawsAPictureOfTheAskedSize() throws IOException {
    assertThat(figure("out.png", "--width", "800", "--height", "600", "--select", "Kenya"))
        .isZero();
    BufferedImage image = ImageIO.read(folder.resolve("out.png").toFile());
    assertThat(image.getWidth()).isEqualTo(800);
    assertThat(image.getHeight()).isEqualTo(600);
    assertThat(errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--layout force",
        "--layout backbone --keep 0.5",
        "--layout stress",
        "--layout circle --group bloc",
        "--layout radial --measure betweenness",
        "--layout ego-rings --center Kenya",
        "--layout grouped --group bloc",
        "--layout grouped",
        "--layout map",
        "--layout backbone --bundle",
        "--bundle --select Kenya"
      })
  void drawsEveryLayout(String options) throws IOException {
    List<String> all = new ArrayList<>(List.of("--width", "800", "--height", "600"));
    all.addAll(List.of(options.split(" ")));
    assertThat(figure("out.png", all.toArray(String[]::new))).as(errors()).isZero();
    assertThat(folder.resolve("out.png")).isNotEmptyFile();
    assertThat(errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--layout radial --measure degre",
        "--layout circle --group blok",
        "--layout backbone --keep 1.5",
        "--layout circel",
        "--layout ego_rings --center Kenja"
      })
  void refusesWhatALayoutCannotBeTold(String options) throws IOException {
    assertThat(figure("out.png", options.split(" "))).isEqualTo(2);
    assertThat(errors()).isNotBlank();
    assertThat(folder.resolve("out.png")).doesNotExist();
  }

  @Test
  void saysThatNoAccountTellsItsCountryInsteadOfDrawingAnEmptyMap() throws IOException {
    Path file = folder.resolve("follows.csv");
    Files.writeString(file, "follower,followed\none,two\ntwo,three\n");
    String out = folder.resolve("out.png").toString();
    assertThat(AttacheCommand.run("figure", file.toString(), "-o", out, "--layout", "map"))
        .isEqualTo(2);
    assertThat(errors()).contains("No account tells its country");
  }

  @Test
  void drawsLayersOverEachOtherAndKnowsWhichThereAre() throws IOException {
    Path file = folder.resolve("layers.csv");
    Files.writeString(
        file, "follower,followed,layer\none,two,follow\ntwo,one,mention\none,two,mention\n");
    String out = folder.resolve("out.svg").toString();
    String[] figure = {"figure", file.toString(), "-o", out, "--layer", "follow", "--overlay"};
    List<String> known = new ArrayList<>(List.of(figure));
    known.add("mention");
    assertThat(AttacheCommand.run(known.toArray(String[]::new))).as(errors()).isZero();
    assertThat(Files.readString(Path.of(out))).contains("mention only", "in both");
    known.set(known.size() - 1, "mentions");
    assertThat(AttacheCommand.run(known.toArray(String[]::new))).isEqualTo(2);
    assertThat(errors()).contains("Is “mention” meant?");
  }

  @Test
  void theSameCommandGivesTheSameBytesAndAnotherSeedDoesNot() throws IOException {
    assertThat(figure("one.png", "--width", "400", "--height", "300")).isZero();
    assertThat(figure("two.png", "--width", "400", "--height", "300")).isZero();
    assertThat(figure("three.png", "--width", "400", "--height", "300", "--seed", "2")).isZero();
    assertThat(folder.resolve("two.png")).hasSameBinaryContentAs(folder.resolve("one.png"));
    assertThat(Files.mismatch(folder.resolve("one.png"), folder.resolve("three.png")))
        .isNotNegative();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          --size,   in_degre, Perhaps you mean in_degree.
          --size,   fame,     Known are in_degree
          --dpi,    high,     “high” is no number
          --rows,   ten,      “ten” is no whole number
          --seed,   1.5,      “1.5” is no whole number
          --layout, forse,    Is “force” meant?
          --color,  block,    Is “bloc” meant?
          --layer,  mention,  Known are follow.
          --select, Norwey,   Similar ones: Norway.
          --select, Sweden,   'Give the id of one: se, s2.'
          --select, Atlantis, No account has the id or name “Atlantis”.
          --theme,  sepia,    'Choose light, dark or transparent.'
          --dpi,    0,        must be 20 to
          --width,  1000000,  each side must have
          """)
  void saysWhatIsWrongWithAnOption(String option, String value, String message) throws IOException {
    assertThat(figure("out.png", option, value)).isEqualTo(2);
    assertThat(errors()).contains(message).doesNotContain("Exception");
    assertThat(folder.resolve("out.png")).doesNotExist();
  }

  @Test
  void aFolderThatDoesNotExistIsNamed() throws IOException {
    assertThat(figure("none/out.png", "--width", "300", "--height", "300")).isEqualTo(1);
    assertThat(errors()).contains("its folder does not exist");
  }

  @Test
  void anOutputThatIsNoPngIsRefused() throws IOException {
    assertThat(figure("out.gif")).isEqualTo(2);
    assertThat(errors()).contains("must end in .png");
  }

  @Test
  void aFileThatIsNoNetworkIsToldWithoutTrace() throws IOException {
    Path junk = Files.writeString(folder.resolve("junk.json"), "{");
    int code =
        AttacheCommand.run("figure", junk.toString(), "-o", folder.resolve("o.png").toString());
    assertThat(code).isEqualTo(2);
    assertThat(errors()).contains("junk.json").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--pair s2,Kenya",
        "--pair s2,ke --through no",
        "--pair s2,ke --reading bridge --through se",
        "--pair ke,se --reading common-source --through Norway",
        "--mute Norway",
        "--mute no --mute ke --chart matrix",
        "--color role:bloc",
        "--color role-flow:bloc",
      })
  void drawsPathsMutedAccountsAndRoles(String options) throws IOException {
    assertThat(figure("plain.svg")).isZero();
    assertThat(figure("out.svg", options.split(" "))).isZero();
    assertThat(errors()).isEmpty();
    assertThat(Files.readString(folder.resolve("out.svg")))
        .isNotEqualTo(Files.readString(folder.resolve("plain.svg")));
  }

  @ParameterizedTest
  @CsvSource({
    "--through no, The option --through is about a pair",
    "--reading bridge, The option --reading is about a pair",
    "--pair ke, “ke” names no pair of accounts",
    "--pair ke;no --chart matrix, leave out either --pair or --chart",
    "--pair ke;ke, Kenya is named twice",
    "--pair ke;no --through ke, Kenya is named twice",
    "--pair ke;nobody, “nobody”",
    "--pair ke;s2, Nothing leads from Kenya to Sweden in the reading flow",
    "--pair s2;no --through ke, 'No shortest path from Sweden to Norway'",
    "--pair ke;no --reading flown, Is “flow” meant?",
    "--mute nobody, “nobody”",
    "--color role:block, Is “bloc” meant?",
  })
  void saysWhatIsWrongWithPathsMutedAccountsAndRoles(String options, String message)
      throws IOException {
    assertThat(figure("out.svg", options.replace(';', ',').split(" "))).isEqualTo(2);
    assertThat(errors()).contains(message).doesNotContain("Exception");
    assertThat(folder.resolve("out.svg")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "tif"})
  void theBytesDoNotDependOnLanguageAndTimeZone(String ending) throws IOException {
    String[] options = {
      "--preset=column", "--table=in_degree,betweenness", "--select=Kenya", "--pairs", "--dpi=100"
    };
    assertThat(figure("usual." + ending, options)).isZero();
    Locale language = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String other : List.of("tr-TR", "ar-EG", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(other));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(figure("other." + ending, options)).isZero();
        assertThat(folder.resolve("other." + ending))
            .as(other)
            .hasSameBinaryContentAs(folder.resolve("usual." + ending));
      }
    } finally {
      Locale.setDefault(language);
      TimeZone.setDefault(zone);
    }
  }
}
