package org.hawser.feed.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceAddressTest {

    @ParameterizedTest
    @CsvSource({
        "tcp://ais.example:5631, TCP, ais.example, 5631",
        "TCP://[::1]:5631, TCP, ::1, 5631",
        "tcp-listen://:9000, TCP_LISTEN, '', 9000",
        "tcp-listen://127.0.0.1:0, TCP_LISTEN, 127.0.0.1, 0",
        "udp://:10110, UDP, '', 10110",
        "udp://239.192.0.4:60004, UDP, 239.192.0.4, 60004"
    })
    void sockets(String text, SourceAddress.Kind kind, String host, int port) {
        SourceAddress address = SourceAddress.parse(text);

        assertThat(address.kind()).isEqualTo(kind);
        assertThat(address.host()).isEqualTo(host);
        assertThat(address.port()).isEqualTo(port);
    }

    @Test
    void pathsAndInterfaces() {
        assertThat(SourceAddress.parse("file+follow:///var/log/ais.nmea").path())
                .isEqualTo(Path.of("/var/log/ais.nmea"));
        assertThat(SourceAddress.parse("folder://incoming").path()).isEqualTo(Path.of("incoming"));
        assertThat(SourceAddress.parse("udp://239.192.0.4:60004?interface=eth1").networkInterface())
                .isEqualTo("eth1");
        assertThat(SourceAddress.parse("stdin").kind()).isEqualTo(SourceAddress.Kind.STDIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp://host",
                "tcp://:5631",
                "tcp://host:0",
                "tcp://host:70000",
                "tcp://host:port",
                "udp://[::1]",
                "file+follow://",
                "ftp://host:21",
                "tcp:host:80",
                "udp://:80:80"
            })
    void whatIsWrongIsSaidWithWhatIsRight(String text) {
        assertThatThrownBy(() -> SourceAddress.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(text)
                .hasMessageContaining("write ");
    }

    @Test
    void filesAreNoAddresses() {
        assertThat(SourceAddress.isMeant("C:x")).isFalse();
        assertThat(SourceAddress.isMeant("tcp-log:x")).isFalse();
        assertThat(SourceAddress.isMeant("tcp:x")).isTrue();
        assertThat(SourceAddress.isMeant("-")).isFalse();
        assertThat(SourceAddress.isMeant("log.nmea")).isFalse();
        assertThat(SourceAddress.isMeant("tcp://x")).isTrue();
    }
}
