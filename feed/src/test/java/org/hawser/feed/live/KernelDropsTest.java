package org.hawser.feed.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelDropsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void rowsOfThePortAreAddedUpAndKeptWhenTheyAreGone() throws IOException {
        Path table = Files.writeString(folder.resolve("udp"), """
                   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops
                  100: 0100007F:2742 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1234 2 0000000000000000 17
                  101: 00000000:2742 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1235 2 0000000000000000 4
                  103: 0200007F:2742 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 9999 2 0000000000000000 50
                  102: 00000000:2743 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 1236 2 0000000000000000 99
                """);
        Path own = Files.createDirectory(folder.resolve("fd"));
        for (String inode : List.of("1234", "1235", "1236")) {
            Files.createSymbolicLink(own.resolve(inode), Path.of("socket:[" + inode + "]"));
        }
        KernelDrops drops = new KernelDrops(10_050, List.of(table, folder.resolve("absent")), own);

        assertThat(drops.getAsLong()).isEqualTo(21);
        Files.writeString(table, "no table");
        assertThat(drops.getAsLong()).isEqualTo(21);
    }

    @Test
    void theSystemTellsThem() throws IOException {
        Assumptions.assumeTrue(
                Files.isReadable(Path.of("/proc/net/udp")), "this system does not tell dropped datagrams");
        try (DatagramSocket deaf = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                DatagramSocket sender = new DatagramSocket()) {
            deaf.setReceiveBufferSize(4096);
            KernelDrops drops = new KernelDrops(deaf.getLocalPort());
            assertThat(drops.getAsLong()).isZero();
            for (int i = 0; i < 200; i++) {
                sender.send(new DatagramPacket(new byte[1000], 1000, deaf.getLocalSocketAddress()));
            }
            assertThat(drops.getAsLong()).isBetween(100L, 200L);
        }
    }
}
