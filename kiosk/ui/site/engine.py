"""The browser engine: loaded at the first site, locked, forgotten at the end.

It draws without the graphics card. Old PCs often have a driver that fails at this, and
Qt would have to make the window anew for it: focus and full screen would be lost.

The engine's sandbox is never switched off. It refuses to run as root, and ends the
whole process if it is made to: `hindrance` says so before that can happen.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from PySide6.QtWebEngineCore import (
    QWebEngineProfile,
    QWebEngineProfileBuilder,
    QWebEngineScript,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtCore import QObject

    from kiosk.domain.directory import Language
    from kiosk.domain.sites import SitePolicy

_FLAGS = (
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-pings",
)
_ACCEPTED = {
    "bg": "bg,en;q=0.5",
    "en": "en,bg;q=0.5",
    "tr": "tr,bg;q=0.7,en;q=0.5",
}
_ON = QWebEngineSettings.WebAttribute
_ATTRIBUTES = {
    # Portals open their log-in in windows of their own: these come to the same view.
    _ON.JavascriptCanOpenWindows: True,
    _ON.PlaybackRequiresUserGesture: True,
    _ON.WebRTCPublicInterfacesOnly: True,
    _ON.TrimAccessibilityIdentifiers: False,
    _ON.LocalContentCanAccessFileUrls: False,
    _ON.LocalContentCanAccessRemoteUrls: False,
    _ON.NavigateOnDropEnabled: False,
    _ON.PdfViewerEnabled: False,
    _ON.ErrorPageEnabled: False,
    _ON.PluginsEnabled: False,
    _ON.JavascriptCanAccessClipboard: False,
    _ON.JavascriptCanPaste: False,
    _ON.ScreenCaptureEnabled: False,
    _ON.FullScreenSupportEnabled: False,
    _ON.AllowRunningInsecureContent: False,
    _ON.AllowGeolocationOnInsecureOrigins: False,
    _ON.AllowWindowActivationFromJavaScript: False,
    _ON.HyperlinkAuditingEnabled: False,
    _ON.DnsPrefetchEnabled: False,
    _ON.AutoLoadIconsForPage: False,
    _ON.TouchIconsEnabled: False,
    _ON.BackForwardCacheEnabled: False,
}
"""The rest of them is as the engine has it."""

_QUIET = """
for (const name of ["usb", "serial", "hid", "bluetooth", "mediaDevices", "xr",
                    "requestMIDIAccess", "share", "credentials", "wakeLock"]) {
  try { Object.defineProperty(Navigator.prototype, name, {value: undefined}); }
  catch (refused) {}
}
window.onbeforeunload = null;
window.addEventListener("beforeunload", (e) => e.stopImmediatePropagation(), true);
window.print = function () { console.log("gishe:print"); };
"""
"""What pages shall not even ask for; a page that asks would wait for an answer."""


class EngineHindered(Exception):
    """The engine cannot be used on this computer. `reason` is a code."""

    def __init__(self, reason: str) -> None:
        """Say why: `root`."""
        super().__init__(reason)
        self.reason = reason


def hindrance() -> str | None:
    """Return why the engine must not be started here; None where it may be."""
    if sys.platform != "win32" and os.geteuid() == 0:
        return "root"
    return None


class Engine:
    """What all profiles of this process have in common.

    Args:
        flags: besides ours; only tests need any.
    """

    def __init__(self, flags: Sequence[str] = ()) -> None:
        """Prepare the engine; it starts with the first profile.

        Raises:
            EngineHindered: it must not run here.
        """
        reason = hindrance()
        if reason is not None:
            raise EngineHindered(reason)
        # A port for debugging, another sandbox: whoever set these does not decide here.
        for name in [each for each in os.environ if each.startswith("QTWEBENGINE")]:
            del os.environ[name]
        os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = " ".join((*_FLAGS, *flags))
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)

    def profile(self, language: Language, folder: Path) -> QWebEngineProfile:
        """Return a profile that keeps nothing, in force for one session.

        Args:
            folder: where a file goes that a guide lets the patron fetch.
        """
        profile = QWebEngineProfileBuilder().createOffTheRecordProfile()
        profile.setHttpAcceptLanguage(_ACCEPTED[language])
        profile.setDownloadPath(str(folder))
        profile.setPersistentCookiesPolicy(
            QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
        )
        profile.setPersistentPermissionsPolicy(
            QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime
        )
        profile.setPushServiceEnabled(False)
        profile.setSpellCheckEnabled(False)
        settings = profile.settings()
        for attribute, on in _ATTRIBUTES.items():
            settings.setAttribute(attribute, on)
        settings.setUnknownUrlSchemePolicy(
            QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes
        )
        profile.scripts().insert(_quiet())
        return profile


class Interceptor(QWebEngineUrlRequestInterceptor):
    """Lets nothing be fetched that the policy does not allow.

    It sees what navigation hooks do not: frames, fetches, workers, sockets, beacons.
    """

    def __init__(self, policy: SitePolicy, parent: QObject | None = None) -> None:
        """Ask a policy about every request."""
        super().__init__(parent)
        self.policy = policy

    @override
    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        address = encoded(info)
        kind = info.resourceType()
        main = QWebEngineUrlRequestInfo.ResourceType.ResourceTypeMainFrame
        sub = QWebEngineUrlRequestInfo.ResourceType.ResourceTypeSubFrame
        if kind in {main, sub}:
            verdict = self.policy.judge_frame(address, within=kind is sub)
        else:
            verdict = self.policy.judge_resource(address)
        if not verdict.allowed:
            info.block(True)


def encoded(info: QWebEngineUrlRequestInfo) -> str:
    """Return the address of a request as it goes over the wire."""
    return info.requestUrl().toString(
        info.requestUrl().ComponentFormattingOption.FullyEncoded
    )


def _quiet() -> QWebEngineScript:
    script = QWebEngineScript()
    script.setName("gishe")
    script.setSourceCode(_QUIET)
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentCreation)
    script.setWorldId(QWebEngineScript.ScriptWorldId.MainWorld)
    script.setRunsOnSubFrames(True)
    return script
