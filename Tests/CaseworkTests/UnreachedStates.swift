/// What the conversations of `fixtures/conversations` expect and is not reached yet: post, kind, state -> wanted.
///
/// Printed by `PRINT_UNREACHED=1 swift test --filter ConversationTests`; a line less is progress.
enum UnreachedStates {
    static let all = """
        005-1 izin: disetujui -> belum dapat disetujui
        011-2 laporan-kondisi: diterima -> ditangani
        016-1 izin: disetujui -> belum dapat disetujui
        018-4 izin: diajukan -> ditangguhkan
        020-1 izin: diajukan -> lewat
        025-1 izin: menunggu kelengkapan -> disetujui bersyarat
        048-1 laporan-kondisi: diterima -> selesai
        062-2 izin: diajukan -> disetujui
        065-1 laporan-kondisi: ditangani -> terkonfirmasi
        071-1 laporan-kondisi: ditangani -> selesai
        072-5 laporan-kondisi: diterima -> selesai
        086-1 izin: diajukan -> disetujui bersyarat
        096-10 laporan-kondisi: ditangani -> selesai
        097-9 izin: diajukan -> disetujui
        1000-3 izin: menunggu kelengkapan -> disetujui bersyarat
        1015-15 izin: diajukan -> lewat
        102-2 izin: diajukan -> belum dapat disetujui
        1033-11 laporan-kondisi: ditangani -> terkonfirmasi
        1033-4 izin: diajukan -> disetujui bersyarat
        108-3 izin: diajukan -> disetujui
        1127-9 izin: diajukan -> belum dapat disetujui
        1145-10 izin: diajukan -> disetujui bersyarat
        1151-4 izin: diajukan -> disetujui
        1152-15 izin: diajukan -> disetujui
        1157-11 laporan-kondisi: diterima -> ditangani
        1159-14 laporan-kondisi: diterima -> selesai
        1163-4 laporan-kondisi: ditangani -> dibuka kembali
        1165-10 izin: diajukan -> disetujui
        1169-13 laporan-kondisi: diterima -> ditangani
        1169-8 izin: disetujui bersyarat -> belum dapat disetujui
        117-1 izin: diajukan -> disetujui bersyarat
        1170-11 laporan-kondisi: diterima -> selesai
        1171-10 laporan-kondisi: diterima -> ditangani
        1172-3 izin: diajukan -> disetujui
        1173-14 arahan: disampaikan -> selesai
        1176-1 laporan-kondisi: ditangani -> selesai
        1181-1 izin: diajukan -> disetujui
        1186-7 laporan-kondisi: ditangani -> terkonfirmasi
        1188-11 izin: diajukan -> dibatalkan
        1189-11 laporan-kondisi: diterima -> ditangani
        1191-4 laporan-kondisi: diterima -> ditangani
        1191-6 izin: diajukan -> disetujui
        1194-3 izin: diajukan -> disetujui
        1194-7 laporan-kondisi: diterima -> selesai
        1195-2 laporan-kondisi: diterima -> ditangani
        1197-6 izin: disetujui -> ditangguhkan
        1199-6 izin: diajukan -> disetujui
        1203-4 izin: diajukan -> belum dapat disetujui
        1203-5 laporan-kondisi: ditangani -> selesai
        1204-9 izin: diajukan -> disetujui bersyarat
        1205-4 izin: diajukan -> disetujui
        1206-3 izin: disetujui -> belum dapat disetujui
        1206-6 izin: diajukan -> disetujui
        1207-4 izin: diajukan -> disetujui
        1208-5 laporan-kondisi: ditangani -> terkonfirmasi
        1210-9 izin: diajukan -> disetujui
        1211-3 izin: diajukan -> belum dapat disetujui
        1212-2 izin: diajukan -> disetujui
        1212-3 izin: diajukan -> disetujui
        1212-9 izin: diajukan -> belum dapat disetujui
        1214-6 laporan-kondisi: ditangani -> terkonfirmasi
        1216-11 laporan-kondisi: diterima -> selesai
        1216-12 arahan: disampaikan -> selesai
        1217-19 izin: diajukan -> ditangguhkan
        1218-11 izin: disetujui bersyarat -> belum dapat disetujui
        1218-6 laporan-kondisi: diterima -> ditangani
        1219-14 izin: diajukan -> ditangguhkan
        1220-1 izin: diajukan -> belum dapat disetujui
        1221-4 laporan-kondisi: ditangani -> terkonfirmasi
        1222-1 laporan-kondisi: diterima -> selesai
        1227-14 arahan: disampaikan -> selesai
        1227-5 laporan-kondisi: ditangani -> terkonfirmasi
        1229-10 laporan-kondisi: diterima -> ditangani
        123-1 laporan-kondisi: diterima -> terkonfirmasi
        1232-3 laporan-kondisi: diterima -> ditangani
        1232-8 izin: diajukan -> ditangguhkan
        1233-1 laporan-kondisi: diterima -> ditangani
        1238-12 laporan-kondisi: diterima -> selesai
        1239-12 izin: diajukan -> disetujui
        1239-16 izin: diajukan -> disetujui bersyarat
        1240-10 izin: belum dapat disetujui -> disetujui bersyarat
        1241-4 izin: diajukan -> belum dapat disetujui
        1242-1 izin: diajukan -> disetujui
        1242-9 izin: diajukan -> disetujui
        1243-1 izin: diteruskan -> disetujui
        1243-2 izin: diajukan -> disetujui
        1243-8 izin: diajukan -> belum dapat disetujui
        1246-12 izin: diajukan -> disetujui
        1247-1 izin: diajukan -> disetujui
        1248-2 izin: diajukan -> disetujui
        1249-4 laporan-kondisi: ditangani -> selesai
        1250-7 izin: diajukan -> belum dapat disetujui
        1252-5 izin: diajukan -> disetujui
        1253-7 arahan: disampaikan -> selesai
        1254-11 laporan-kondisi: diterima -> ditangani
        1255-5 izin: diajukan -> belum dapat disetujui
        1255-7 izin: ditangguhkan -> disetujui bersyarat
        1256-4 izin: diajukan -> disetujui bersyarat
        1256-6 izin: diajukan -> disetujui
        1257-2 izin: belum dapat disetujui -> disetujui
        1258-9 izin: perlu penjelasan -> disetujui
        1261-3 izin: perlu penjelasan -> disetujui
        1263-16 izin: diajukan -> belum dapat disetujui
        1265-4 izin: lewat -> disetujui
        1266-16 izin: diajukan -> belum dapat disetujui
        1267-4 laporan-kondisi: ditangani -> terkonfirmasi
        1268-4 izin: diajukan -> disetujui
        1272-1 izin: ditangguhkan -> disetujui
        1273-9 laporan-kondisi: diterima -> terkonfirmasi
        1275-11 laporan-kondisi: diterima -> ditangani
        1276-11 izin: diteruskan -> menunggu kelengkapan
        1277-19 arahan: disampaikan -> selesai
        1278-12 laporan-kondisi: diterima -> ditangani
        1278-4 izin: diajukan -> disetujui
        1280-1 laporan-kondisi: ditangani -> selesai
        1280-4 izin: disetujui -> belum dapat disetujui
        1281-2 izin: diajukan -> disetujui
        1281-3 izin: diajukan -> belum dapat disetujui
        1281-7 laporan-kondisi: ditangani -> selesai
        1282-5 izin: belum dapat disetujui -> disetujui
        1284-2 arahan: disampaikan -> selesai
        1284-4 arahan: disampaikan -> selesai
        1285-3 laporan-kondisi: ditangani -> terkonfirmasi
        1285-4 arahan: disampaikan -> selesai
        1286-3 laporan-kondisi: ditangani -> terkonfirmasi
        1287-4 laporan-kondisi: diterima -> terkonfirmasi
        1287-7 laporan-kondisi: ditangani -> dibuka kembali
        1288-2 arahan: disampaikan -> selesai
        1288-4 laporan-kondisi: ditangani -> dibuka kembali
        1289-3 laporan-kondisi: ditangani -> terkonfirmasi
        1290-1 laporan-kondisi: diterima -> terkonfirmasi
        1291-1 arahan: disampaikan -> selesai
        1291-13 laporan-kondisi: ditangani -> selesai
        1292-2 laporan-kondisi: ditangani -> terkonfirmasi
        1293-5 arahan: disampaikan -> selesai
        1294-5 laporan-kondisi: ditangani -> terkonfirmasi
        1296-2 laporan-kondisi: ditangani -> dibuka kembali
        1296-5 arahan: disampaikan -> selesai
        1298-1 laporan-kondisi: ditangani -> terkonfirmasi
        1298-3 laporan-kondisi: diterima -> dibuka kembali
        1299-8 laporan-kondisi: diterima -> selesai
        1300-9 laporan-kondisi: diterima -> terkonfirmasi
        1301-14 izin: lewat -> disetujui
        1303-13 arahan: lewat tenggat -> selesai
        1304-1 laporan-kondisi: diterima -> selesai
        1306-8 izin: belum dapat disetujui -> disetujui
        1307-13 laporan-kondisi: diterima -> terkonfirmasi
        1308-15 izin: diajukan -> disetujui
        1314-19 izin: diajukan -> belum dapat disetujui
        1319-6 izin: menunggu kelengkapan -> belum dapat disetujui
        1320-13 izin: ditangguhkan -> disetujui
        1321-10 izin: lewat -> dibatalkan
        1321-9 izin: lewat -> belum dapat disetujui
        1325-9 izin: diajukan -> disetujui
        1327-19 laporan-kondisi: diterima -> selesai
        1327-7 arahan: disampaikan -> selesai
        1329-15 izin: diajukan -> belum dapat disetujui
        1331-9 arahan: disampaikan -> diterima
        1333-10 arahan: diterima -> selesai
        1333-19 izin: diajukan -> ditangguhkan
        1334-1 laporan-kondisi: diterima -> ditangani
        1335-10 laporan-kondisi: diterima -> ditangani
        1336-9 izin: diajukan -> ditangguhkan
        1337-15 izin: diajukan -> diteruskan
        1337-2 izin: diajukan -> ditangguhkan
        1337-7 izin: diajukan -> ditangguhkan
        1338-11 izin: diajukan -> diteruskan
        1338-6 izin: diajukan -> disetujui bersyarat
        1338-8 laporan-kondisi: diterima -> ditangani
        1340-1 arahan: disampaikan -> diterima
        1341-9 arahan: disampaikan -> selesai
        1342-7 laporan-kondisi: diterima -> ditangani
        1343-18 izin: diajukan -> disetujui
        1343-6 izin: diajukan -> ditangguhkan
        1343-8 izin: diajukan -> ditangguhkan
        1344-1 laporan-kondisi: diterima -> selesai
        1344-3 arahan: disampaikan -> selesai
        1345-9 izin: diajukan -> diteruskan
        1346-13 izin: diajukan -> ditangguhkan
        1346-3 arahan: disampaikan -> diterima
        1346-6 izin: disetujui -> disetujui bersyarat
        1347-4 laporan-kondisi: diterima -> selesai
        1347-6 laporan-kondisi: diterima -> selesai
        1348-13 izin: diajukan -> diteruskan
        1348-7 laporan-kondisi: diterima -> ditangani
        1350-11 laporan-kondisi: diterima -> selesai
        1350-14 izin: diajukan -> diteruskan
        1356-7 laporan-kondisi: diterima -> selesai
        1357-3 izin: diajukan -> disetujui bersyarat
        1357-5 laporan-kondisi: ditangani -> selesai
        1358-21 izin: diajukan -> ditangguhkan
        1358-6 laporan-kondisi: diterima -> ditangani
        1359-17 izin: diajukan -> disetujui
        1359-4 izin: diajukan -> belum dapat disetujui
        136-1 izin: menunggu kelengkapan -> disetujui
        1360-8 laporan-kondisi: diterima -> ditangani
        1367-12 laporan-kondisi: ditangani -> selesai
        1369-5 izin: lewat -> disetujui
        1376-22 arahan: disampaikan -> selesai
        1379-16 izin: diajukan -> belum dapat disetujui
        1381-11 arahan: disampaikan -> selesai
        1381-9 laporan-kondisi: ditangani -> selesai
        1382-7 izin: diajukan -> dibatalkan
        1383-4 arahan: disampaikan -> selesai
        1384-4 laporan-kondisi: diterima -> terkonfirmasi
        1386-8 laporan-kondisi: diterima -> ditangani
        1388-14 laporan-kondisi: diterima -> selesai
        1389-5 izin: diajukan -> disetujui bersyarat
        1391-17 laporan-kondisi: diterima -> ditangani
        1392-3 izin: diajukan -> disetujui
        1392-5 izin: diajukan -> disetujui
        1394-3 izin: menunggu kelengkapan -> disetujui bersyarat
        1394-5 izin: diajukan -> menunggu kelengkapan
        1395-10 laporan-kondisi: diterima -> selesai
        1395-15 izin: diajukan -> belum dapat disetujui
        1395-18 izin: diajukan -> disetujui
        1396-5 izin: diajukan -> belum dapat disetujui
        1397-10 laporan-kondisi: ditangani -> selesai
        1397-17 izin: diajukan -> belum dapat disetujui
        1398-10 izin: diajukan -> disetujui
        1398-17 izin: diajukan -> disetujui bersyarat
        1399-11 laporan-kondisi: diterima -> ditangani
        1399-17 izin: disetujui -> disetujui bersyarat
        1399-22 izin: - -> belum dapat disetujui
        1400-8 izin: diajukan -> disetujui
        1401-10 izin: diajukan -> disetujui
        1401-16 izin: diajukan -> disetujui
        1401-18 izin: diajukan -> belum dapat disetujui
        1402-11 laporan-kondisi: diterima -> ditangani
        1402-14 izin: diajukan -> disetujui
        1406-10 laporan-kondisi: diterima -> ditangani
        1406-4 arahan: disampaikan -> diterima
        1407-11 laporan-kondisi: diterima -> selesai
        141-1 izin: disetujui -> belum dapat disetujui
        1411-4 arahan: disampaikan -> diterima
        1412-11 laporan-kondisi: diterima -> selesai
        1413-14 izin: disetujui bersyarat -> disetujui
        1413-3 laporan-kondisi: diterima -> ditangani
        1413-4 arahan: disampaikan -> diterima
        1415-2 izin: disetujui bersyarat -> disetujui
        1416-9 laporan-kondisi: diterima -> ditangani
        1417-2 izin: disetujui bersyarat -> disetujui
        1418-11 laporan-kondisi: diterima -> ditangani
        1419-4 arahan: disampaikan -> diterima
        1420-3 izin: disetujui bersyarat -> disetujui
        1420-4 izin: disetujui bersyarat -> disetujui
        1422-6 laporan-kondisi: ditangani -> selesai
        1423-17 laporan-kondisi: diterima -> ditangani
        1426-22 izin: diajukan -> disetujui
        1428-11 izin: diajukan -> disetujui
        1429-10 laporan-kondisi: selesai -> ditangani
        1429-2 izin: disetujui -> belum dapat disetujui
        1429-3 izin: diajukan -> disetujui
        143-3 laporan-kondisi: ditangani -> terkonfirmasi
        201-10 laporan-kondisi: ditangani -> selesai
        202-16 laporan-kondisi: ditangani -> selesai
        202-5 izin: lewat -> belum dapat disetujui
        206-8 izin: lewat -> disetujui
        209-7 laporan-kondisi: ditangani -> selesai
        210-5 izin: diajukan -> dibatalkan
        211-2 izin: menunggu kelengkapan -> disetujui bersyarat
        212-3 laporan-kondisi: ditangani -> selesai
        212-6 izin: lewat -> disetujui
        213-8 izin: diajukan -> menunggu kelengkapan
        214-2 izin: lewat -> disetujui
        215-2 izin: ditangguhkan -> disetujui bersyarat
        215-9 izin: ditangguhkan -> dibatalkan
        216-9 izin: lewat -> disetujui bersyarat
        217-3 izin: diajukan -> belum dapat disetujui
        217-4 izin: - -> disetujui
        217-5 izin: diajukan -> lewat
        218-10 izin: lewat -> diajukan
        220-4 izin: lewat -> disetujui
        226-19 izin: diajukan -> disetujui bersyarat
        231-13 izin: diajukan -> ditangguhkan
        231-16 izin: diajukan -> ditangguhkan
        232-1 izin: diajukan -> disetujui
        232-4 izin: diajukan -> belum dapat disetujui
        233-9 izin: ditangguhkan -> disetujui bersyarat
        235-3 izin: lewat -> disetujui
        240-1 laporan-kondisi: selesai -> terkonfirmasi
        241-11 izin: lewat -> disetujui
        241-18 izin: diajukan -> belum dapat disetujui
        241-8 laporan-kondisi: diterima -> ditangani
        242-3 izin: disetujui -> belum dapat disetujui
        243-1 laporan-kondisi: ditangani -> terkonfirmasi
        243-14 izin: diajukan -> belum dapat disetujui
        243-2 laporan-kondisi: diterima -> selesai
        244-4 izin: diajukan -> disetujui
        245-15 izin: lewat -> disetujui
        245-6 laporan-kondisi: ditangani -> selesai
        245-8 laporan-kondisi: ditangani -> selesai
        251-1 laporan-kondisi: ditangani -> terkonfirmasi
        253-5 arahan: disampaikan -> selesai
        254-1 arahan: disampaikan -> selesai
        259-1 laporan-kondisi: ditangani -> terkonfirmasi
        261-4 laporan-kondisi: ditangani -> terkonfirmasi
        262-3 izin: diajukan -> belum dapat disetujui
        264-1 izin: diajukan -> disetujui
        265-5 arahan: disampaikan -> selesai
        267-3 izin: - -> disetujui bersyarat
        274-1 izin: diajukan -> lewat
        274-5 izin: diajukan -> disetujui bersyarat
        277-1 laporan-kondisi: selesai -> terkonfirmasi
        279-1 laporan-kondisi: selesai -> ditangani
        281-13 izin: diajukan -> ditangguhkan
        282-2 izin: diajukan -> disetujui bersyarat
        282-3 izin: diajukan -> disetujui
        285-4 laporan-kondisi: diterima -> selesai
        286-1 laporan-kondisi: ditangani -> terkonfirmasi
        286-4 laporan-kondisi: ditangani -> terkonfirmasi
        287-3 laporan-kondisi: ditangani -> terkonfirmasi
        287-9 izin: dibatalkan -> belum dapat disetujui
        288-1 arahan: disampaikan -> selesai
        289-12 izin: belum dapat disetujui -> ditangguhkan
        290-18 izin: diajukan -> belum dapat disetujui
        290-2 izin: disetujui -> dibatalkan
        290-23 izin: diajukan -> disetujui
        293-4 izin: diajukan -> belum dapat disetujui
        301-12 arahan: disampaikan -> selesai
        302-8 izin: ditangguhkan -> disetujui
        304-10 laporan-kondisi: ditangani -> selesai
        305-16 izin: diajukan -> belum dapat disetujui
        306-4 izin: diajukan -> disetujui
        308-1 izin: diajukan -> belum dapat disetujui
        308-2 izin: diajukan -> disetujui
        311-10 laporan-kondisi: ditangani -> selesai
        312-11 izin: lewat -> belum dapat disetujui
        316-13 arahan: disampaikan -> selesai
        316-18 izin: diajukan -> disetujui
        318-14 arahan: disampaikan -> selesai
        319-9 izin: ditangguhkan -> disetujui bersyarat
        320-13 izin: diajukan -> ditangguhkan
        320-4 izin: diajukan -> disetujui
        322-5 izin: lewat -> ditangguhkan
        324-8 laporan-kondisi: diterima -> selesai
        326-16 izin: diajukan -> disetujui
        327-3 izin: lewat -> disetujui bersyarat
        327-7 izin: - -> disetujui bersyarat
        330-4 izin: ditangguhkan -> disetujui
        330-5 izin: diajukan -> disetujui
        331-3 izin: diajukan -> disetujui
        331-5 izin: diajukan -> belum dapat disetujui
        332-14 izin: diajukan -> disetujui
        332-5 izin: lewat -> disetujui
        333-10 laporan-kondisi: diterima -> terkonfirmasi
        336-10 laporan-kondisi: selesai -> ditangani
        336-5 izin: diajukan -> belum dapat disetujui
        337-11 laporan-kondisi: diterima -> ditangani
        338-12 izin: lewat -> disetujui
        340-4 izin: diajukan -> disetujui
        340-7 izin: diajukan -> dibatalkan
        344-4 izin: diajukan -> dibatalkan
        351-9 izin: diajukan -> disetujui
        353-10 laporan-kondisi: ditangani -> terkonfirmasi
        354-1 laporan-kondisi: selesai -> ditangani
        355-4 izin: diajukan -> disetujui
        357-11 izin: diajukan -> ditangguhkan
        359-14 laporan-kondisi: selesai -> ditangani
        364-10 izin: ditangguhkan -> disetujui bersyarat
        365-10 izin: diajukan -> ditangguhkan
        366-2 izin: diajukan -> disetujui
        368-1 laporan-kondisi: ditangani -> dibuka kembali
        369-3 izin: diajukan -> belum dapat disetujui
        371-6 izin: ditangguhkan -> disetujui bersyarat
        372-1 laporan-kondisi: ditangani -> dibuka kembali
        373-1 izin: menunggu kelengkapan -> disetujui bersyarat
        374-1 laporan-kondisi: ditangani -> dibuka kembali
        375-8 izin: diajukan -> belum dapat disetujui
        378-15 izin: diajukan -> disetujui
        378-5 arahan: lewat tenggat -> selesai
        379-1 laporan-kondisi: ditangani -> selesai
        382-13 arahan: lewat tenggat -> selesai
        386-13 laporan-kondisi: ditangani -> selesai
        386-5 izin: disetujui -> disetujui bersyarat
        387-1 laporan-kondisi: dibuka kembali -> terkonfirmasi
        390-14 izin: diajukan -> disetujui bersyarat
        390-15 izin: diajukan -> ditangguhkan
        390-3 izin: diajukan -> belum dapat disetujui
        390-4 izin: diajukan -> disetujui
        394-11 izin: diajukan -> disetujui bersyarat
        394-2 izin: diajukan -> lewat
        394-6 izin: belum dapat disetujui -> dibatalkan
        401-1 laporan-kondisi: ditangani -> terkonfirmasi
        401-2 laporan-kondisi: ditangani -> dibuka kembali
        403-13 izin: diajukan -> disetujui
        405-2 laporan-kondisi: - -> selesai
        406-1 laporan-kondisi: selesai -> ditangani
        409-1 laporan-kondisi: ditangani -> terkonfirmasi
        409-2 laporan-kondisi: diterima -> terkonfirmasi
        411-2 laporan-kondisi: selesai -> ditangani
        412-8 izin: diajukan -> dibatalkan
        412-9 izin: diajukan -> dibatalkan
        413-1 laporan-kondisi: diterima -> ditangani
        414-4 laporan-kondisi: ditangani -> terkonfirmasi
        415-6 laporan-kondisi: ditangani -> dibuka kembali
        416-10 laporan-kondisi: ditangani -> selesai
        417-2 laporan-kondisi: selesai -> ditangani
        418-1 izin: disetujui -> belum dapat disetujui
        418-4 laporan-kondisi: ditangani -> selesai
        419-1 laporan-kondisi: ditangani -> terkonfirmasi
        421-1 laporan-kondisi: selesai -> ditangani
        422-11 izin: diajukan -> disetujui bersyarat
        422-3 izin: lewat -> disetujui
        422-7 izin: lewat -> ditangguhkan
        423-2 laporan-kondisi: diterima -> terkonfirmasi
        424-1 laporan-kondisi: ditangani -> selesai
        424-10 izin: disetujui -> disetujui bersyarat
        426-2 laporan-kondisi: ditangani -> terkonfirmasi
        427-6 izin: disetujui -> belum dapat disetujui
        428-2 laporan-kondisi: ditangani -> terkonfirmasi
        429-1 laporan-kondisi: ditangani -> dibuka kembali
        430-13 izin: diajukan -> disetujui
        432-2 izin: disetujui -> dibatalkan
        434-1 laporan-kondisi: ditangani -> selesai
        434-8 izin: diajukan -> belum dapat disetujui
        435-1 laporan-kondisi: terkonfirmasi -> dibuka kembali
        437-4 izin: diajukan -> disetujui
        438-1 laporan-kondisi: diterima -> selesai
        443-5 izin: diajukan -> belum dapat disetujui
        444-6 izin: ditangguhkan -> disetujui
        445-1 laporan-kondisi: diterima -> ditangani
        446-16 izin: diajukan -> belum dapat disetujui
        447-1 izin: diajukan -> menunggu kelengkapan
        451-16 izin: diajukan -> diteruskan
        451-2 izin: diajukan -> dibatalkan
        451-3 izin: diajukan -> disetujui bersyarat
        451-6 laporan-kondisi: ditangani -> selesai
        452-3 izin: diajukan -> menunggu kelengkapan
        454-16 izin: diajukan -> belum dapat disetujui
        454-4 izin: disetujui -> belum dapat disetujui
        457-10 izin: ditangguhkan -> disetujui
        457-4 izin: diajukan -> disetujui
        458-2 laporan-kondisi: - -> ditangani
        458-7 izin: diteruskan -> dibatalkan
        460-1 laporan-kondisi: diterima -> ditangani
        460-4 izin: disetujui bersyarat -> disetujui
        461-4 izin: diajukan -> disetujui bersyarat
        462-12 izin: diajukan -> belum dapat disetujui
        463-14 izin: disetujui -> disetujui bersyarat
        464-14 izin: diajukan -> disetujui
        464-4 izin: belum dapat disetujui -> disetujui
        464-5 izin: diajukan -> disetujui bersyarat
        465-11 laporan-kondisi: selesai -> ditangani
        471-7 arahan: disampaikan -> selesai
        472-13 arahan: disampaikan -> selesai
        474-5 arahan: disampaikan -> selesai
        475-2 izin: ditangguhkan -> belum dapat disetujui
        477-6 izin: disetujui -> disetujui bersyarat
        479-2 arahan: disampaikan -> selesai
        480-2 izin: lewat -> disetujui
        480-3 izin: lewat -> belum dapat disetujui
        482-1 izin: disetujui bersyarat -> menunggu kelengkapan
        482-12 arahan: lewat tenggat -> selesai
        483-2 izin: ditangguhkan -> menunggu kelengkapan
        485-13 laporan-kondisi: diterima -> selesai
        485-14 arahan: disampaikan -> selesai
        486-1 izin: disetujui -> belum dapat disetujui
        489-2 laporan-kondisi: ditangani -> selesai
        490-5 arahan: disampaikan -> selesai
        491-2 izin: belum dapat disetujui -> disetujui
        491-5 izin: diajukan -> belum dapat disetujui
        492-2 arahan: disampaikan -> selesai
        492-4 izin: disetujui -> belum dapat disetujui
        494-14 arahan: disampaikan -> selesai
        496-1 arahan: disampaikan -> selesai
        496-6 izin: diajukan -> belum dapat disetujui
        497-9 laporan-kondisi: ditangani -> terkonfirmasi
        498-13 izin: lewat -> dibatalkan
        501-2 izin: diajukan -> disetujui
        501-5 izin: diajukan -> belum dapat disetujui
        502-16 izin: disetujui bersyarat -> disetujui
        502-2 izin: diajukan -> belum dapat disetujui
        502-6 laporan-kondisi: diterima -> ditangani
        503-2 izin: disetujui bersyarat -> belum dapat disetujui
        503-4 laporan-kondisi: diterima -> ditangani
        506-4 laporan-kondisi: diterima -> selesai
        507-15 izin: diajukan -> disetujui bersyarat
        510-2 izin: diajukan -> belum dapat disetujui
        511-9 izin: lewat -> disetujui
        512-3 izin: diajukan -> belum dapat disetujui
        513-3 laporan-kondisi: diterima -> selesai
        516-3 izin: ditangguhkan -> menunggu kelengkapan
        517-1 laporan-kondisi: selesai -> ditangani
        518-13 izin: diajukan -> menunggu kelengkapan
        521-11 izin: diajukan -> disetujui bersyarat
        521-2 izin: diajukan -> dibatalkan
        523-3 laporan-kondisi: selesai -> ditangani
        524-6 laporan-kondisi: diterima -> selesai
        527-6 izin: belum dapat disetujui -> disetujui bersyarat
        529-2 izin: diajukan -> disetujui bersyarat
        530-11 izin: lewat -> diajukan
        531-1 laporan-kondisi: diterima -> ditangani
        532-3 laporan-kondisi: diterima -> ditangani
        533-3 izin: diajukan -> menunggu kelengkapan
        533-6 laporan-kondisi: diterima -> selesai
        536-9 izin: diajukan -> ditangguhkan
        537-3 izin: diajukan -> disetujui
        539-11 izin: diajukan -> diketahui
        539-2 izin: diajukan -> belum dapat disetujui
        539-3 laporan-kondisi: selesai -> ditangani
        539-4 izin: ditangguhkan -> disetujui bersyarat
        539-5 laporan-kondisi: diterima -> terkonfirmasi
        540-3 laporan-kondisi: ditangani -> terkonfirmasi
        540-4 izin: disetujui -> belum dapat disetujui
        541-6 izin: diajukan -> disetujui
        543-7 izin: diajukan -> belum dapat disetujui
        544-7 izin: diajukan -> dibatalkan
        545-1 laporan-kondisi: ditangani -> selesai
        546-1 laporan-kondisi: ditangani -> selesai
        546-5 izin: ditangguhkan -> disetujui bersyarat
        548-3 laporan-kondisi: ditangani -> selesai
        549-12 izin: diajukan -> belum dapat disetujui
        549-4 izin: diajukan -> diteruskan
        549-5 laporan-kondisi: diterima -> ditangani
        550-5 izin: diajukan -> belum dapat disetujui
        552-3 laporan-kondisi: diterima -> selesai
        553-5 izin: diajukan -> disetujui bersyarat
        554-2 izin: menunggu kelengkapan -> disetujui
        554-5 izin: lewat -> disetujui
        555-5 izin: lewat -> disetujui
        555-6 izin: belum dapat disetujui -> disetujui bersyarat
        555-8 izin: diajukan -> belum dapat disetujui
        556-1 izin: diajukan -> diketahui
        556-6 izin: diajukan -> belum dapat disetujui
        558-2 izin: diajukan -> disetujui bersyarat
        559-4 laporan-kondisi: selesai -> ditangani
        559-8 izin: disetujui bersyarat -> disetujui
        560-2 laporan-kondisi: ditangani -> selesai
        560-3 laporan-kondisi: diterima -> ditangani
        560-4 izin: diajukan -> belum dapat disetujui
        561-4 laporan-kondisi: ditangani -> selesai
        561-9 izin: diajukan -> belum dapat disetujui
        562-2 laporan-kondisi: ditangani -> selesai
        562-8 izin: diajukan -> disetujui bersyarat
        563-16 izin: diajukan -> belum dapat disetujui
        563-8 izin: diajukan -> disetujui
        565-11 izin: diajukan -> disetujui bersyarat
        565-3 izin: diajukan -> menunggu kelengkapan
        567-1 izin: ditangguhkan -> belum dapat disetujui
        568-4 izin: diajukan -> disetujui bersyarat
        570-1 laporan-kondisi: ditangani -> selesai
        570-7 izin: ditangguhkan -> disetujui
        571-11 izin: diajukan -> diteruskan
        571-4 izin: diajukan -> disetujui
        572-1 izin: diajukan -> disetujui bersyarat
        572-16 izin: diajukan -> disetujui bersyarat
        572-7 izin: lewat -> disetujui bersyarat
        574-1 izin: diajukan -> menunggu kelengkapan
        574-3 laporan-kondisi: selesai -> terkonfirmasi
        574-7 izin: diajukan -> disetujui bersyarat
        575-2 izin: disetujui -> belum dapat disetujui
        576-14 izin: diajukan -> disetujui bersyarat
        577-1 laporan-kondisi: ditangani -> selesai
        577-18 izin: diajukan -> disetujui bersyarat
        578-17 izin: diajukan -> disetujui
        578-8 izin: diajukan -> belum dapat disetujui
        579-1 izin: diajukan -> disetujui bersyarat
        579-11 izin: diajukan -> disetujui
        579-7 laporan-kondisi: ditangani -> terkonfirmasi
        581-18 izin: diajukan -> belum dapat disetujui
        582-10 izin: diajukan -> belum dapat disetujui
        582-13 izin: diajukan -> ditangguhkan
        582-4 izin: diajukan -> menunggu kelengkapan
        583-16 izin: diajukan -> disetujui
        584-12 izin: ditangguhkan -> menunggu kelengkapan
        584-2 izin: diajukan -> disetujui bersyarat
        585-1 izin: diajukan -> disetujui bersyarat
        585-11 izin: diajukan -> belum dapat disetujui
        585-18 izin: diajukan -> disetujui
        585-2 izin: diajukan -> disetujui bersyarat
        585-7 laporan-kondisi: ditangani -> selesai
        589-5 izin: disetujui -> disetujui bersyarat
        589-7 laporan-kondisi: selesai -> ditangani
        590-11 izin: diajukan -> disetujui bersyarat
        591-1 laporan-kondisi: ditangani -> selesai
        591-2 laporan-kondisi: ditangani -> terkonfirmasi
        592-2 laporan-kondisi: diterima -> ditangani
        592-8 izin: diajukan -> disetujui
        593-1 laporan-kondisi: selesai -> ditangani
        593-10 izin: diajukan -> belum dapat disetujui
        595-1 laporan-kondisi: diterima -> selesai
        595-10 izin: lewat -> disetujui bersyarat
        596-1 laporan-kondisi: diterima -> selesai
        597-2 laporan-kondisi: ditangani -> selesai
        599-3 laporan-kondisi: ditangani -> dibuka kembali
        599-8 izin: lewat -> disetujui bersyarat
        599-9 izin: diajukan -> disetujui bersyarat
        600-1 laporan-kondisi: selesai -> terkonfirmasi
        602-1 laporan-kondisi: diterima -> dibuka kembali
        602-11 izin: diajukan -> belum dapat disetujui
        602-2 laporan-kondisi: ditangani -> terkonfirmasi
        603-12 izin: diajukan -> disetujui
        603-13 izin: diajukan -> disetujui bersyarat
        603-9 izin: diajukan -> diteruskan
        604-10 izin: diajukan -> disetujui
        604-3 laporan-kondisi: ditangani -> terkonfirmasi
        605-2 laporan-kondisi: ditangani -> selesai
        606-1 laporan-kondisi: ditangani -> selesai
        607-1 laporan-kondisi: ditangani -> selesai
        608-16 izin: menunggu kelengkapan -> disetujui bersyarat
        609-3 laporan-kondisi: ditangani -> selesai
        610-12 izin: lewat -> diketahui
        610-9 izin: lewat -> disetujui bersyarat
        611-10 izin: diajukan -> disetujui
        612-2 laporan-kondisi: ditangani -> terkonfirmasi
        612-8 izin: lewat -> disetujui bersyarat
        613-2 laporan-kondisi: diterima -> selesai
        613-6 izin: diajukan -> disetujui
        613-7 izin: diajukan -> disetujui bersyarat
        614-1 laporan-kondisi: ditangani -> dibuka kembali
        614-5 izin: diajukan -> belum dapat disetujui
        615-1 laporan-kondisi: diterima -> selesai
        615-11 izin: diajukan -> disetujui bersyarat
        615-2 laporan-kondisi: ditangani -> terkonfirmasi
        617-10 izin: disetujui bersyarat -> dibatalkan
        618-3 laporan-kondisi: selesai -> terkonfirmasi
        619-8 izin: lewat -> disetujui
        619-9 izin: ditangguhkan -> disetujui
        621-9 laporan-kondisi: ditangani -> terkonfirmasi
        622-23 izin: diajukan -> disetujui
        622-5 izin: lewat -> disetujui
        622-7 arahan: disampaikan -> selesai
        627-9 izin: diajukan -> disetujui
        628-18 laporan-kondisi: diterima -> selesai
        628-4 izin: diajukan -> belum dapat disetujui
        629-1 laporan-kondisi: ditangani -> terkonfirmasi
        629-22 izin: diajukan -> disetujui
        629-7 izin: lewat -> disetujui
        630-16 izin: lewat -> belum dapat disetujui
        630-4 laporan-kondisi: ditangani -> selesai
        632-3 laporan-kondisi: ditangani -> selesai
        634-15 izin: diajukan -> ditangguhkan
        635-6 izin: disetujui -> belum dapat disetujui
        637-24 izin: diajukan -> disetujui
        638-9 laporan-kondisi: ditangani -> selesai
        639-25 izin: disetujui -> belum dapat disetujui
        640-22 izin: diajukan -> disetujui
        640-4 laporan-kondisi: ditangani -> terkonfirmasi
        641-12 izin: lewat -> ditangguhkan
        643-12 laporan-kondisi: ditangani -> selesai
        643-20 izin: lewat -> belum dapat disetujui
        644-6 izin: diajukan -> disetujui bersyarat
        646-10 izin: diajukan -> disetujui
        646-21 izin: diajukan -> belum dapat disetujui
        653-13 izin: diajukan -> disetujui bersyarat
        653-7 izin: belum dapat disetujui -> disetujui
        654-3 izin: diajukan -> disetujui
        656-1 izin: diajukan -> disetujui bersyarat
        656-19 izin: diajukan -> belum dapat disetujui
        659-11 izin: diajukan -> disetujui
        659-13 izin: diajukan -> disetujui
        660-1 izin: belum dapat disetujui -> disetujui bersyarat
        660-12 laporan-kondisi: selesai -> ditangani
        660-15 izin: menunggu kelengkapan -> belum dapat disetujui
        660-8 izin: diajukan -> disetujui bersyarat
        663-1 izin: disetujui -> belum dapat disetujui
        664-16 izin: diajukan -> disetujui bersyarat
        665-19 izin: diajukan -> disetujui
        666-6 izin: ditangguhkan -> disetujui
        667-2 izin: diajukan -> belum dapat disetujui
        667-3 izin: diajukan -> belum dapat disetujui
        670-14 izin: diajukan -> disetujui bersyarat
        670-8 izin: diajukan -> belum dapat disetujui
        671-3 izin: diajukan -> belum dapat disetujui
        672-15 izin: diajukan -> belum dapat disetujui
        672-2 izin: diajukan -> disetujui
        672-9 laporan-kondisi: diterima -> ditangani
        673-1 izin: diajukan -> disetujui
        675-14 izin: disetujui -> belum dapat disetujui
        676-2 laporan-kondisi: diterima -> selesai
        677-2 izin: diajukan -> disetujui
        677-3 izin: diajukan -> disetujui
        677-4 izin: diajukan -> belum dapat disetujui
        678-12 izin: diajukan -> ditangguhkan
        679-9 izin: diajukan -> disetujui bersyarat
        681-3 laporan-kondisi: selesai -> ditangani
        682-10 arahan: disampaikan -> selesai
        682-12 izin: diajukan -> menunggu kelengkapan
        686-3 laporan-kondisi: diterima -> ditangani
        687-3 izin: diajukan -> disetujui
        687-4 izin: diajukan -> belum dapat disetujui
        688-1 arahan: disampaikan -> selesai
        689-15 izin: diajukan -> dibatalkan
        690-6 izin: diajukan -> disetujui bersyarat
        691-11 izin: lewat -> disetujui
        691-12 izin: diajukan -> ditangguhkan
        692-3 izin: diajukan -> disetujui
        693-11 izin: diketahui -> disetujui
        693-3 arahan: lewat tenggat -> selesai
        694-5 izin: diajukan -> disetujui
        697-10 izin: lewat -> disetujui
        697-11 izin: lewat -> menunggu kelengkapan
        698-9 arahan: disampaikan -> selesai
        699-10 izin: ditangguhkan -> disetujui bersyarat
        701-15 izin: disetujui -> disetujui bersyarat
        701-9 izin: diajukan -> belum dapat disetujui
        702-4 izin: lewat -> disetujui
        702-5 izin: diajukan -> belum dapat disetujui
        705-15 izin: diajukan -> belum dapat disetujui
        708-6 izin: disetujui -> disetujui bersyarat
        709-17 izin: diajukan -> disetujui
        709-5 arahan: disampaikan -> selesai
        914-7 izin: diajukan -> belum dapat disetujui
        981-3 izin: diajukan -> belum dapat disetujui
        981-4 laporan-kondisi: diterima -> terkonfirmasi
        982-11 izin: diajukan -> disetujui bersyarat
        982-13 izin: diajukan -> belum dapat disetujui
        982-2 izin: diajukan -> disetujui
        983-1 izin: diajukan -> disetujui
        985-2 izin: diajukan -> disetujui
        985-3 izin: disetujui -> dibatalkan
        987-1 laporan-kondisi: diterima -> selesai
        993-1 laporan-kondisi: diterima -> dibuka kembali
        994-1 laporan-kondisi: ditangani -> selesai
        994-8 izin: lewat -> disetujui
        996-4 izin: diajukan -> disetujui
        998-8 laporan-kondisi: diterima -> terkonfirmasi
        """.split(separator: "\n").map(String.init)
}
