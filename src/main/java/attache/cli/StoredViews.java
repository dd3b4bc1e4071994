package attache.cli;

import attache.formats.EmbeddedFigure;
import attache.formats.SampleNetworks;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.StoredView;
import attache.view.ViewJson;
import attache.view.ViewJsonException;
import attache.view.ViewState;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ParameterException;

/** Reads views from files: from figures, which carry theirs, and from files of a view alone. */
final class StoredViews {
  private StoredViews() {}

  /**
   * The view of a file.
   *
   * @param others networks beside the samples that the view may compare
   * @param err told what of it could not be read, or that it was of another file
   * @param wrong makes a message into the complaint of the command
   */
  static ViewState read(
      Path file,
      FollowNetwork network,
      List<FollowNetwork> others,
      PrintWriter err,
      Function<String, ParameterException> wrong) {
    try {
      String json =
          EmbeddedFigure.isFigure(file)
              ? EmbeddedFigure.read(file)
                  .orElseThrow(() -> wrong.apply(Messages.text("cli.figure.no-view", file)))
                  .view()
              : Files.readString(file);
      List<FollowNetwork> known = new ArrayList<>(others);
      known.addAll(SampleNetworks.all());
      StoredView read = ViewJson.read(json, network, known);
      read.remarks().forEach(err::println);
      return read.view();
    } catch (CharacterCodingException e) {
      throw wrong.apply(
          Messages.text("cli.figure.unreadable-view", file, Messages.text("cli.figure.not-text")));
    } catch (IOException e) {
      throw wrong.apply(
          Messages.text("cli.figure.unreadable-view", file, String.valueOf(e.getMessage())));
    } catch (ViewJsonException e) {
      throw wrong.apply(String.valueOf(e.getMessage()));
    }
  }
}
