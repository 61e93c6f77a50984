// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** Looks into another Java process on this machine: how much it works and how much memory it needs for that. */
final class Gauge implements AutoCloseable {

    /**
     * Megabytes.
     *
     * @param live what is in use right after a full collection
     * @param peak the most that was in use, garbage included
     * @param limit what the process may use
     */
    record Heap(long live, long peak, long limit) {}

    private static final long MEGABYTE = 1024L * 1024;

    private final JMXConnector connector;
    private final MBeanServerConnection server;
    private final OperatingSystemMXBean system;

    private Gauge(JMXConnector connector) throws IOException {
        this.connector = connector;
        this.server = connector.getMBeanServerConnection();
        this.system = ManagementFactory.getPlatformMXBean(server, OperatingSystemMXBean.class);
    }

    static Gauge of(long pid) {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(pid));
            try {
                String address = machine.startLocalManagementAgent();
                return new Gauge(JMXConnectorFactory.connect(new JMXServiceURL(address)));
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IllegalStateException("Process " + pid + " is no Java process that can be looked into", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The time that the process has spent on processors so far. */
    Duration processorTime() {
        return Duration.ofNanos(system.getProcessCpuTime());
    }

    /** Makes the process collect its garbage, and looks. */
    Heap heap() {
        try {
            long peak = 0;
            for (MemoryPoolMXBean pool : ManagementFactory.getPlatformMXBeans(server, MemoryPoolMXBean.class)) {
                peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
            }
            MemoryMXBean memory = ManagementFactory.getPlatformMXBean(server, MemoryMXBean.class);
            memory.gc();
            long live = memory.getHeapMemoryUsage().getUsed();
            long limit = memory.getHeapMemoryUsage().getMax();
            return new Heap(live / MEGABYTE, peak / MEGABYTE, limit / MEGABYTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            connector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
