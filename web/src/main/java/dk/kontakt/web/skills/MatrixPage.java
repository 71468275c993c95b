package dk.kontakt.web.skills;

import dk.kontakt.agent.Agent;
import dk.kontakt.agent.Certificate;
import dk.kontakt.agent.ChannelWork;
import dk.kontakt.ticket.Channel;
import dk.kontakt.web.CurrentUser;
import dk.kontakt.web.Names;
import dk.kontakt.web.PageLanguage;
import dk.kontakt.web.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Agents by skills and channels: to who leads all of them, to an agent the own row. */
@Named
@RequestScoped
public class MatrixPage {
    @Inject
    private Workforce workforce;

    @Inject
    private CurrentUser user;

    @Inject
    private Names names;

    @Inject
    private Wording wording;

    @Inject
    private PageLanguage language;

    private @Nullable List<MatrixColumn> columns;

    public List<MatrixColumn> getColumns() {
        if (columns == null) {
            Stream<MatrixColumn> skills = workforce.skills().stream()
                    .map(skill -> new MatrixColumn(
                            skill.code(), skill.name(language.getCode()), false, workforce.coverOfSkill(skill.code())));
            Stream<MatrixColumn> channels = Stream.of(Channel.values())
                    .map(Channel::name)
                    .map(channel -> new MatrixColumn(
                            channel, wording.code("channel", channel), true, workforce.coverOfChannel(channel)));
            columns = Stream.concat(skills, channels).toList();
        }
        return columns;
    }

    public List<MatrixRow> getRows() {
        return workforce.agents().stream()
                .filter(agent -> user.isLead() || agent.username().equals(user.getName()))
                .map(this::row)
                .toList();
    }

    private MatrixRow row(Agent agent) {
        Map<String, Certificate> certificates = agent.certificates();
        Map<String, ChannelWork> channels = agent.channels();
        Map<String, Integer> stated = workforce.statedBy(agent.username());
        List<MatrixCell> cells = getColumns().stream()
                .map(column -> column.channel()
                        ? cell(column, channels.get(column.code()))
                        : cell(column, certificates.get(column.code()), stated.getOrDefault(column.code(), 0)))
                .toList();
        return new MatrixRow(
                agent.username(),
                agent.name(),
                names.team(agent.team()),
                agent.state().isPresent(),
                cells);
    }

    private MatrixCell cell(MatrixColumn column, @Nullable Certificate certificate, int stated) {
        int level = certificate == null ? 0 : certificate.level();
        return new MatrixCell(column.code(), column.name(), false, level, stated, proof(certificate));
    }

    private static MatrixCell cell(MatrixColumn column, @Nullable ChannelWork work) {
        return new MatrixCell(column.code(), column.name(), true, work == null ? 0 : work.capacity(), 0, null);
    }

    private @Nullable String proof(@Nullable Certificate certificate) {
        return certificate == null || certificate.certifiedBy() == null
                ? null
                : wording.text(
                        "skills.proof", names.agent(certificate.certifiedBy()), wording.day(certificate.certifiedAt()));
    }
}
